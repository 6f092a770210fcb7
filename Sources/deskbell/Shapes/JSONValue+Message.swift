import DeskbellCore

extension JSONValue {
  init(_ address: Address) { self = .person(name: address.name, address: address.address) }

  init(_ message: Message) {
    self = [
      "id": .integer(message.id.rawValue),
      "kind": .string(message.kind.rawValue),
      "author": JSONValue(message.author),
      "to": .array(message.to.map { JSONValue($0) }),
      "cc": .array(message.cc.map { JSONValue($0) }),
      "subject": .string(message.subject),
      "sentAt": .instant(message.sentAt),
      "receivedAt": .instant(message.receivedAt),
      "messageID": .text(message.externalID),
      "text": .string(message.text),
      "reply": .string(message.reply),
      "isAutomatic": .bool(message.isAutomatic),
      "attachments": .array(message.attachments.map { JSONValue($0) }),
    ]
  }

  init(_ attachment: Attachment) {
    self = [
      "name": .string(attachment.name),
      "type": .string(attachment.type),
      "size": .number(attachment.size),
      "sha256": .string(attachment.sha256),
    ]
  }
}
