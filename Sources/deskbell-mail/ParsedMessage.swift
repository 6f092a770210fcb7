import CDigest
import DeskbellCore

/// A mail in the shape of a ticket's `show --json`, as far as the mail alone tells it.
enum ParsedMessage {
  static func json(_ message: IncomingMessage) -> JSONText {
    .object([
      ("subject", .string(message.subject)), ("channel", .string(message.channel.rawValue)),
      ("language", .string(message.language)), ("messages", .array([json(of: message)])),
    ])
  }

  private static func json(of message: IncomingMessage) -> JSONText {
    .object([
      ("author", json(message.from)), ("to", .array(message.to.map(json))),
      ("cc", .array(message.cc.map(json))), ("subject", .string(message.subject)),
      ("sentAt", .string(message.sentAt?.iso8601)), ("messageID", .string(message.externalID)),
      ("references", strings(message.references)), ("text", .string(message.text)),
      ("reply", .string(message.reply)), ("isAutomatic", .bool(message.isAutomatic)),
      ("failedRecipients", strings(message.failedRecipients)),
      ("attachments", .array(message.files.map(json))), ("problem", .string(message.problem)),
    ])
  }

  private static func json(_ address: Address) -> JSONText {
    .object([("name", .string(address.name)), ("address", .string(address.address))])
  }

  private static func json(_ file: IncomingMessage.File) -> JSONText {
    .object([
      ("name", .string(file.name)), ("type", .string(file.type)),
      ("size", .number(Int64(file.bytes.count))), ("sha256", .string(digest(file.bytes))),
    ])
  }

  private static func strings(_ texts: [String]) -> JSONText { .array(texts.map { .string($0) }) }

  private static func digest(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    cd_sha256(bytes, bytes.count, &digest)
    let digits = Array("0123456789abcdef")
    return String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
