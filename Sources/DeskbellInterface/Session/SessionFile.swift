import DeskbellCore
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
    guard let bytes = try? WholeFile.read(path, limit: 1 << 20, followsLinks: false) else {
      return SessionRecord()
    }
    return SessionRecord(bytes: bytes, file: path)
  }

  /// Keeps a record in place of the last one. That it cannot be kept is no reason to stop anybody.
  func write(_ record: SessionRecord) {
    mkdir(folder, 0o700)
    try? WholeFile.replace(path, with: Array(record.joined(with: read()).text.utf8))
  }
}
