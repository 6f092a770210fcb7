import Glibc

/// The sources of this package, as the tests find them beside themselves.
enum SourceTree {
  struct Import {
    var file: String
    var module: String
  }

  static var root: String {
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/"
  }

  /// The Swift files under a folder, from the root of the package.
  static func files(under folder: String) throws -> [String] {
    guard let directory = opendir(root + folder) else {
      throw TextFile.Failure(path: folder, code: errno)
    }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      let path = folder + "/" + name
      if entry.pointee.d_type == UInt8(DT_DIR) {
        found += try files(under: path)
      } else if name.hasSuffix(".swift") {
        found.append(path)
      }
    }
    return found.sorted()
  }

  /// The text of a file.
  static func text(of file: String) throws -> String { try TextFile.read(root + file) }

  /// Every import of the Swift files under a folder.
  static func imports(under folder: String) throws -> [Import] {
    try files(under: folder).flatMap { file in
      try TextFile.read(root + file).split(separator: "\n").compactMap { line in
        // Imports stand at the margin; an indented line may be a text that says "import".
        guard line.first?.isWhitespace == false else { return nil }
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
          words[..<place].allSatisfy({ $0.hasPrefix("@") || $0 == "public" || $0 == "internal" })
        else { return nil }
        // `import struct Glibc.stat` names the module in front of the dot.
        let named = words.dropFirst(place + 1).last ?? ""
        return Import(file: file, module: String(named.prefix { $0 != "." }))
      }
    }
  }
}
