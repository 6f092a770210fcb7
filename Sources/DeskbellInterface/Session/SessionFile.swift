import Glibc

/// The file that remembers where an agent was on a desk.
public struct SessionFile: Sendable {
  let path: String
  private let folder: String

  /// - Parameters:
  ///   - folder: The folder of the program's own state; it is made when something is kept.
  ///   - store: The desk.
  ///   - agent: The agent's handle.
  public init(folder: String, store: String, agent: String) {
    self.folder = folder
    path = "\(folder)/session-\(Self.digest("\(store)\n\(agent)"))"
  }

  /// FNV-1a of 64 bits: a short name, no secret.
  private static func digest(_ text: String) -> String {
    let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  func read() -> SessionRecord {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return SessionRecord() }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while bytes.count < 1 << 20 {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return SessionRecord(bytes: bytes, file: path)
  }

  /// Keeps a record in place of the last one. That it cannot be kept is no reason to stop anybody.
  func write(_ record: SessionRecord) {
    mkdir(folder, 0o700)
    let fresh = "\(path).\(getpid())"
    let descriptor = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return }
    var rest = Array(record.joined(with: read()).text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    close(descriptor)
    if rest.isEmpty { rename(fresh, path) } else { unlink(fresh) }
  }
}
