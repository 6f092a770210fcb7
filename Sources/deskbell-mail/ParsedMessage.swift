import CDigest
import DeskbellCore

/// A mail in the shape of a ticket's `show --json`, as far as the mail alone tells it.
enum ParsedMessage {
  static func json(_ message: IncomingMessage) -> JSONValue {
    [
      "subject": .string(message.subject), "channel": .string(message.channel.rawValue),
      "language": .text(message.language), "messages": [json(of: message)],
    ]
  }

  private static func json(of message: IncomingMessage) -> JSONValue {
    [
      "author": json(message.from), "to": .array(message.to.map(json)),
      "cc": .array(message.cc.map(json)), "subject": .string(message.subject),
      "sentAt": .text(message.sentAt?.iso8601), "messageID": .text(message.externalID),
      "references": .strings(message.references), "text": .string(message.text),
      "reply": .string(message.reply), "isAutomatic": .bool(message.isAutomatic),
      "failedRecipients": .strings(message.failedRecipients),
      "attachments": .array(message.files.map(json)), "problem": .text(message.problem),
    ]
  }

  private static func json(_ address: Address) -> JSONValue {
    ["name": .text(address.name), "address": .string(address.address)]
  }

  private static func json(_ file: IncomingMessage.File) -> JSONValue {
    [
      "name": .string(file.name), "type": .string(file.type), "size": .number(file.bytes.count),
      "sha256": .string(digest(file.bytes)),
    ]
  }

  private static func digest(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    cd_sha256(bytes, bytes.count, &digest)
    let digits = Array("0123456789abcdef")
    return String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
