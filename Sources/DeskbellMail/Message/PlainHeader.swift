import DeskbellCore

/// The little of a header that is needed where no library may look at it: what is unfolded and
/// decoded is cut at a length that nothing can grow from.
struct PlainHeader {
  private(set) var messageID: String?
  private(set) var subject = ""
  private(set) var sender = Address(address: "")

  private static let most = 64 << 10
  private static let longestValue = 998

  init(_ bytes: [UInt8]) {
    var name = ""
    var value: [UInt8] = []
    for line in bytes.prefix(Self.most).split(separator: 0x0A, omittingEmptySubsequences: false) {
      let line = line.last == 0x0D ? line.dropLast() : line
      if let first = line.first, first == 0x20 || first == 0x09 {
        if value.count < Self.longestValue { value += line.prefix(Self.longestValue) }
        continue
      }
      take(name, value)
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { break }
      name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      value = Array(line[(colon + 1)...].prefix(Self.longestValue))
    }
    take(name, value)
  }

  private mutating func take(_ name: String, _ value: [UInt8]) {
    switch name {
    case "message-id":
      let id = Self.inAngles(String(decoding: value, as: UTF8.self))
      messageID = messageID ?? id.flatMap { $0.isEmpty ? nil : $0 }
    case "subject": if subject.isEmpty { subject = Self.trimmed(EncodedWords.decoded(value)) }
    case "from": if sender.address.isEmpty { sender = Self.address(value) }
    default: break
    }
  }

  private static func address(_ value: [UInt8]) -> Address {
    let text = trimmed(String(decoding: value, as: UTF8.self))
    let address = inAngles(text) ?? text
    let isOne = address.count { $0 == "@" } == 1 && !address.contains(where: \.isWhitespace)
    return Address(address: isOne ? address : "")
  }

  private static func inAngles(_ text: String) -> String? {
    guard let start = text.lastIndex(of: "<") else { return nil }
    let rest = text[text.index(after: start)...]
    return rest.firstIndex(of: ">").map { String(rest[..<$0]) }
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
