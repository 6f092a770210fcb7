import DeskbellCore
import Glibc

/// The time zone of the machine by its IANA name.
enum SystemZone {
  /// `TZ`, or what `/etc/localtime` leads to, or UTC.
  static var name: String {
    let candidates: [String] = [ProcessEnvironment.value("TZ"), linked].compactMap { $0 }
    return candidates.first { (try? ZoneRules(named: $0)) != nil } ?? "UTC"
  }

  private static var linked: String? {
    guard let path = realpath("/etc/localtime", nil) else { return nil }
    defer { free(path) }
    let parts = String(cString: path).split(separator: "/")
    guard let root = parts.lastIndex(of: "zoneinfo") else { return nil }
    return parts[(root + 1)...].joined(separator: "/")
  }
}
