import Glibc

extension ProcessIdentity {
  /// This process.
  public static func current() -> ProcessIdentity {
    let number = getpid()
    return ProcessIdentity(host: machine(), process: "\(number):\(startTime(of: number) ?? 0)")
  }

  /// Whether the process still runs; true for one on another machine, of which nobody can tell here.
  public var isAlive: Bool {
    guard host == Self.machine() else { return true }
    let parts = process.split(separator: ":")
    guard parts.count == 2, let number = pid_t(parts[0]), let start = UInt64(parts[1]) else {
      return false
    }
    return Self.startTime(of: number) == start
  }

  /// Whether it runs on this machine.
  public var isHere: Bool { host == Self.machine() }

  private static func machine() -> String {
    var name = [CChar](repeating: 0, count: 256)
    let isNamed = gethostname(&name, name.count - 1) == 0
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let boot = text("/proc/sys/kernel/random/boot_id")?.filter { !$0.isWhitespace } ?? ""
    return (isNamed ? String(decoding: bytes, as: UTF8.self) : "") + "/" + boot
  }

  /// In clock ticks since the machine started: field 22 of proc(5); nil where there is no such
  /// process, or only its remains.
  private static func startTime(of number: pid_t) -> UInt64? {
    guard let stat = text("/proc/\(number)/stat"), let end = stat.lastIndex(of: ")") else {
      return nil
    }
    let fields = stat[stat.index(after: end)...].split(separator: " ")
    guard fields.count > 19, fields[0] != "Z", fields[0] != "X" else { return nil }
    return UInt64(fields[19])
  }

  private static func text(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
  }
}
