import DeskbellInterface
import Glibc

/// What opens files on this machine, and where they are saved.
enum FilePrograms {
  /// What is set, else `xdg-open` where there is one and a desktop for it; nil: nothing.
  static func opener(_ settings: Configuration.Attachments) -> [String]? {
    if !settings.open.isEmpty { return settings.open.split(separator: " ").map(String.init) }
    guard ["DISPLAY", "WAYLAND_DISPLAY"].contains(where: { ProcessEnvironment.value($0) != nil })
    else { return nil }
    let folders = (ProcessEnvironment.value("PATH") ?? "/usr/bin").split(separator: ":")
    let paths = folders.map { "\($0)/xdg-open" }
    return paths.contains { access($0, X_OK) == 0 } ? ["xdg-open"] : nil
  }

  /// What is set, else `$XDG_DOWNLOAD_DIR`, `~/Downloads` where it is there, else the working
  /// folder.
  static func saveFolder(_ settings: Configuration.Attachments) -> String {
    if !settings.folder.isEmpty { return settings.folder }
    if let folder = ProcessEnvironment.value("XDG_DOWNLOAD_DIR") { return folder }
    guard let home = ProcessEnvironment.value("HOME") else { return "." }
    return access("\(home)/Downloads", W_OK) == 0 ? "\(home)/Downloads" : "."
  }
}
