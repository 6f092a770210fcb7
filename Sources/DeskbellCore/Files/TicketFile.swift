/// A file of a conversation, and the message that it came with.
public struct TicketFile: Equatable, Sendable {
  public var attachment: Attachment
  public var message: Message

  public init(_ attachment: Attachment, of message: Message) {
    self.attachment = attachment
    self.message = message
  }
}

extension TicketDetail {
  /// All files of the conversation, the oldest first.
  public var files: [TicketFile] {
    messages.flatMap { message in message.attachments.map { TicketFile($0, of: message) } }
  }
}
