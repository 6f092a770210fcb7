import DeskbellCore
import Glibc

/// The files of macros that paths on the command line mean.
enum MacroFiles {
  /// Files as they are, and the `.yaml` and `.yml` files of folders, by name.
  /// - Throws: `Failure` where there is no such file or folder.
  static func files(_ paths: [String]) throws -> [String] {
    try paths.flatMap { path in
      guard let directory = opendir(path) else {
        guard errno == ENOTDIR else {
          throw Failure(.noInput, "\(path) cannot be read: \(SystemError.words).")
        }
        return [path]
      }
      defer { closedir(directory) }
      return names(in: directory).filter { name in
        !name.hasPrefix(".") && (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
      }.sorted().map { path + "/" + $0 }
    }
  }

  private static func names(in directory: OpaquePointer) -> [String] {
    var names: [String] = []
    while let entry = readdir(directory) {
      withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { names.append(String(cString: $0)) }
      }
    }
    return names
  }
}
