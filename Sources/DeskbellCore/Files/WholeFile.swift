import Glibc

/// Reads and writes files that are short enough to be had in one piece.
public enum WholeFile {
  /// What the system said no with.
  public struct Trouble: Error, Hashable, CustomStringConvertible {
    /// An `errno`.
    public let code: Int32

    init() { code = errno }

    public var description: String { String(cString: strerror(code)) }
  }

  /// - Parameters:
  ///   - limit: No more bytes than these are read.
  ///   - followsLinks: Whether a symbolic link at the end of the path is followed.
  public static func read(
    _ path: String, limit: Int = .max, followsLinks: Bool = true
  ) throws(Trouble) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | (followsLinks ? 0 : O_NOFOLLOW))
    guard descriptor >= 0 else { throw Trouble() }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while bytes.count < limit {
      let count = Glibc.read(descriptor, &buffer, min(buffer.count, limit - bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Trouble() }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Puts a file in place of the one that is there, for its owner only: all of it or, where
  /// something fails, be it the power, nothing.
  public static func replace(_ path: String, with bytes: [UInt8]) throws(Trouble) {
    let fresh = "\(path).\(getpid())"
    let descriptor = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw Trouble() }
    try fill(descriptor, of: fresh, with: bytes, syncs: true)
    guard rename(fresh, path) == 0 else { throw discarding(fresh) }
  }

  /// Makes a file under a name that nobody else has, for its owner only.
  /// - Parameters:
  ///   - beginning: The path up to what makes it unique.
  ///   - suffix: What comes behind.
  /// - Returns: Its path.
  public static func makeUnique(
    _ beginning: String, suffix: String, with bytes: [UInt8]
  ) throws(Trouble) -> String {
    var template = Array("\(beginning)XXXXXX\(suffix)".utf8CString)
    let descriptor = mkstemps(&template, Int32(suffix.utf8.count))
    guard descriptor >= 0 else { throw Trouble() }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try fill(descriptor, of: path, with: bytes)
    return path
  }

  /// Writes all of them.
  public static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Trouble) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Trouble() }
      rest = rest.dropFirst(count)
    }
  }

  /// Writes a new file and closes it; one that cannot be written is removed.
  /// - Parameter syncs: Whether the bytes are on the disk before it goes on: a name may get there
  ///   before what it names.
  private static func fill(
    _ descriptor: Int32, of path: String, with bytes: [UInt8], syncs: Bool = false
  ) throws(Trouble) {
    do throws(Trouble) {
      defer { close(descriptor) }
      try write(bytes, to: descriptor)
      if syncs, fsync(descriptor) != 0 { throw Trouble() }
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Removes what was begun; the trouble is that which came before.
  private static func discarding(_ path: String) -> Trouble {
    let trouble = Trouble()
    unlink(path)
    return trouble
  }
}
