import Glibc

/// The folders that have themes: the user's own, and what came with the program.
enum ThemeFolder {
  /// The names of the themes there are, sorted.
  static func names() -> [String] {
    var names: Set<String> = ["terminal"]
    for folder in folders {
      for file in files(in: folder) where file.hasSuffix(".yaml") || file.hasSuffix(".yml") {
        names.insert(String(file[..<(file.lastIndex(of: ".") ?? file.endIndex)]))
      }
    }
    return names.sorted()
  }

  private static var folders: [String] {
    let home = ProcessEnvironment.value("HOME").map { $0 + "/.config" }
    let own = (ProcessEnvironment.value("XDG_CONFIG_HOME") ?? home).map { $0 + "/deskbell/themes" }
    let program = ChildProcess.ownFolder
    let installed = program.map { $0 + "/../share/deskbell/themes" }
    let source = program.map { $0 + "/../../../themes" }
    return [own, installed, source].compactMap { $0 }
  }

  private static func files(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }
}
