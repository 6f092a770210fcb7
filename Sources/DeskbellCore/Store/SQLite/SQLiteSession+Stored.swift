import Foundation
import GRDB

/// How values stand in a column.
extension SQLiteSession {
  static func stored(_ addresses: [Address]) -> String {
    TabularText.encode(addresses.map { [$0.address, $0.name] })
  }

  static func addresses(_ text: String) -> [Address] {
    TabularText.decode(text).compactMap { fields in
      guard fields.count == 2, let address = fields[0] else { return nil }
      return Address(name: fields[1], address: address)
    }
  }

  static func stored(_ attachments: [Attachment]) -> String {
    TabularText.encode(attachments.map { [$0.name, $0.type, "\($0.size)", $0.sha256] })
  }

  static func attachments(_ text: String) -> [Attachment] {
    TabularText.decode(text).compactMap { fields in
      guard fields.count == 4, let name = fields[0], let type = fields[1],
        let size = fields[2].flatMap({ Int($0) }), let digest = fields[3]
      else { return nil }
      return Attachment(name: name, type: type, size: size, sha256: digest)
    }
  }

  static func stored(_ words: [String]) -> String { TabularText.encode(words.map { [$0] }) }

  static func words(_ text: String) -> [String] {
    TabularText.decode(text).compactMap { $0.first ?? nil }
  }

  static func stored<Entity>(_ ids: [Identifier<Entity>]) -> String {
    ids.map { "\($0.rawValue)" }.joined(separator: " ")
  }

  static func identifiers<Entity>(_ text: String) -> [Identifier<Entity>] {
    text.split(separator: " ").compactMap { Int64($0).map(Identifier.init(rawValue:)) }
  }

  static func bytes(_ row: Row) -> [UInt8] {
    (row[0] as Data?).map { [UInt8]($0) } ?? []
  }

  static func data(_ buffer: UnsafeRawBufferPointer) -> Data { Data(buffer) }
}
