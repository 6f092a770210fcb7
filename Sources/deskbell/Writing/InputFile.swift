import Glibc

/// A file that is read, or standard input under the name `-`.
struct InputFile {
  let path: String

  private var isStandardInput: Bool { path == "-" }
  /// The file in words.
  var name: String { isStandardInput ? "standard input" : path }

  /// The whole of it.
  /// - Throws: `Failure` naming the file where it cannot be read.
  func bytes() throws -> [UInt8] {
    let descriptor = try open()
    defer { if !isStandardInput { close(descriptor) } }
    var bytes: [UInt8] = []
    try Self.read(descriptor, name: name) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// The whole of it as UTF-8 text.
  func text() throws -> String {
    let bytes = try bytes()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(
        .badData, "\(name) is not UTF-8 text; convert it first, for example with iconv.")
    }
    return text
  }

  /// - Throws: `Failure` where it cannot be opened, before anything else is done.
  func requireReadable() throws {
    let descriptor = try open()
    if !isStandardInput { close(descriptor) }
  }

  /// Hands on each piece as it comes.
  func pieces(_ take: (UnsafeRawBufferPointer) throws -> Void) throws {
    let descriptor = try open()
    defer { if !isStandardInput { close(descriptor) } }
    try Self.read(descriptor, name: name, take)
  }

  private func open() throws -> Int32 {
    guard !isStandardInput else { return 0 }
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Failure(.noInput, "\(path) cannot be read: \(SystemError.words).")
    }
    return descriptor
  }

  private static func read(
    _ descriptor: Int32, name: String, _ take: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count == 0 { return }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw Failure(
          errno == EISDIR ? .noInput : .inputOutput,
          "\(name) cannot be read: \(SystemError.words).")
      }
      try take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }
}
