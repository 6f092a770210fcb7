import Glibc

/// Reads a file that is to be sent.
public enum FileReading {
  /// What all files of a message may have together: more is refused by many mail servers.
  public static let limit = 25 << 20

  /// - Throws: `Refusal` where there is no such file, it is none, or it is too long.
  public static func read(_ path: String) throws -> IncomingMessage.File {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw Refusal.invalid("\(path) cannot be read: \(String(cString: strerror(errno))).")
    }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      throw Refusal.invalid("\(path) is not a file.")
    }
    guard facts.st_size <= limit else { throw Refusal.invalid(tooLong(path)) }
    var bytes: [UInt8] = []
    let size = 1 << 16
    while true {
      let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = max(0, Glibc.read(descriptor, buffer.baseAddress, size))
      }
      if piece.isEmpty { break }
      bytes += piece
      guard bytes.count <= limit else { throw Refusal.invalid(tooLong(path)) }
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return IncomingMessage.File(
      name: name, type: MediaType.of(fileNamed: name), bytes: bytes)
  }

  private static func tooLong(_ path: String) -> String {
    "\(path) is longer than \(limit >> 20) MiB, the most that is sent."
  }

  /// The paths that a beginning may become, folders with a slash at the end, sorted; dot files only
  /// where the dot is typed.
  public static func completions(of beginning: String, limit: Int = 200) -> [String] {
    let cut = beginning.lastIndex(of: "/").map { beginning.index(after: $0) }
    let folder = cut.map { String(beginning[..<$0]) } ?? ""
    let start = cut.map { String(beginning[$0...]) } ?? beginning
    guard let directory = opendir(folder.isEmpty ? "." : expanded(folder)) else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory), found.count < limit {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(start), name != ".", name != "..",
        !name.hasPrefix(".") || start.hasPrefix(".")
      else { continue }
      found.append(folder + name + (isFolder(expanded(folder + name)) ? "/" : ""))
    }
    return found.sorted()
  }

  /// A path with `~` in front as the shell means it.
  public static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }

  /// The folder in which a path lies, as it is written; empty: the working folder.
  public static func folder(of path: String) -> String {
    if isFolder(expanded(path)) { return path }
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  public static func isFolder(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }
}
