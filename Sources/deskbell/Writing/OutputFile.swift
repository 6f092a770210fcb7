import Glibc

/// Files that are written.
enum OutputFile {
  static func write(_ bytes: [UInt8], to descriptor: Int32, name: String) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw Failure(.inputOutput, "\(name) cannot be written: \(SystemError.words).")
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Makes a file that must not exist yet.
  static func create(_ path: String, _ text: String, replacing: Bool = false) throws {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (replacing ? O_TRUNC : O_EXCL)
    let descriptor = open(path, flags, 0o644)
    guard descriptor >= 0 else {
      throw Failure(.cannotCreate, "\(path) cannot be made: \(SystemError.words).")
    }
    defer { close(descriptor) }
    try write(Array(text.utf8), to: descriptor, name: path)
  }
}
