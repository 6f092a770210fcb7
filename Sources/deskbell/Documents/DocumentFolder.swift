import DeskbellCore
import Glibc

/// The files that documents of one kind are kept in.
struct DocumentFolder {
  static let macros = DocumentFolder(suffixes: [".yaml", ".yml"])
  static let responses = DocumentFolder(suffixes: [".md"])

  let suffixes: [String]

  /// The files that paths on the command line mean: files as they are, and those of folders with one
  /// of the suffixes, by name.
  /// - Throws: `Failure` where there is no such file or folder.
  func files(_ paths: [String]) throws -> [String] {
    try paths.flatMap { path in
      guard let directory = opendir(path) else {
        guard errno == ENOTDIR else {
          throw Failure(.noInput, "\(path) cannot be read: \(SystemError.words).")
        }
        return [path]
      }
      defer { closedir(directory) }
      return Self.names(in: directory).filter { name in
        !name.hasPrefix(".") && suffixes.contains { name.hasSuffix($0) }
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
