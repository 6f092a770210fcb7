import CDigest
import DeskbellCore

/// A mail in the shape of a ticket's `show --json`, as far as the mail alone tells it.
struct ParsedMessage: Encodable {
  struct Person: Encodable {
    var name: String?
    var address: String

    init(_ address: Address) {
      name = address.name
      self.address = address.address
    }
  }

  struct File: Encodable {
    var name: String
    var type: String
    var size: Int
    var sha256: String
  }

  struct Message: Encodable {
    var author: Person
    var to: [Person]
    var cc: [Person]
    var subject: String
    var sentAt: String?
    var messageID: String?
    var references: [String]
    var text: String
    var reply: String
    var isAutomatic: Bool
    var failedRecipients: [String]
    var attachments: [File]
    var problem: String?
  }

  var subject: String
  var channel: String
  var language: String?
  var messages: [Message]

  init(_ message: IncomingMessage) {
    subject = message.subject
    channel = message.channel.rawValue
    language = message.language
    let files = message.files.map {
      File(name: $0.name, type: $0.type, size: $0.bytes.count, sha256: Self.digest($0.bytes))
    }
    messages = [
      Message(
        author: Person(message.from), to: message.to.map(Person.init),
        cc: message.cc.map(Person.init), subject: message.subject,
        sentAt: message.sentAt?.iso8601, messageID: message.externalID,
        references: message.references, text: message.text, reply: message.reply,
        isAutomatic: message.isAutomatic, failedRecipients: message.failedRecipients,
        attachments: files, problem: message.problem)
    ]
  }

  private static func digest(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    cd_sha256(bytes, bytes.count, &digest)
    let digits = Array("0123456789abcdef")
    return String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
