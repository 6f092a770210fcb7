/// An incoming message with all that can be computed without the store.
struct PreparedMessage {
  /// How deep a subject is kept in lists: what is longer is no subject.
  private static let subjectLimit = 1_000
  /// How many recipients of a bounce are named.
  private static let mostRecipients = 20

  let message: IncomingMessage
  /// By what it is taken once.
  let key: String
  /// As the ticket is called if it opens one.
  let subject: String
  /// The ticket number that the subject names as `[#123]`.
  let namedTicket: Ticket.ID?

  init(_ incoming: IncomingMessage) {
    var message = incoming
    message.normalizeTexts()
    if message.from.address.isEmpty { message.from.address = "unknown@invalid" }
    if let problem = message.problem {
      message.text = "This message could not be read: \(problem)\n\n\(message.text)"
      message.reply = message.text
    }
    if let failure = Self.failureLine(message.failedRecipients) {
      message.text = "\(failure)\n\n\(message.text)"
      message.reply = "\(failure)\n\n\(message.reply)"
    }
    key = message.externalID?.nonEmpty ?? Self.digest(message)
    let trimmed = message.subject.trimmingBlanks
    subject = trimmed.isEmpty ? "(no subject)" : String(trimmed.prefix(Self.subjectLimit))
    namedTicket = Self.ticketNumber(in: message.subject)
    self.message = message
  }

  /// What a bounce says, for who reads the ticket; nil where nothing failed.
  private static func failureLine(_ recipients: [String]) -> String? {
    if recipients.isEmpty { return nil }
    let more = recipients.count - mostRecipients
    return "Could not be delivered to: "
      + recipients.prefix(mostRecipients).map(IntakeText.line).joined(separator: ", ")
      + (more > 0 ? " and \(more) more" : "")
  }

  /// Stands for the id of a message that has none.
  private static func digest(_ message: IncomingMessage) -> String {
    if let raw = message.raw { return "sha256:\(Digest.sha256(raw))" }
    let parts = [
      message.from.address, message.subject, message.text,
      message.sentAt.map { "\($0.milliseconds)" } ?? "",
    ]
    return "sha256:\(Digest.sha256(Array(parts.joined(separator: "\u{0}").utf8)))"
  }

  /// The number in `[#123]`, the last one where there are several.
  private static func ticketNumber(in subject: String) -> Ticket.ID? {
    let parts = subject.split(separator: "[#", omittingEmptySubsequences: false).dropFirst()
    for part in parts.reversed() {
      guard let end = part.firstIndex(of: "]"), let number = Int64(part[..<end]), number > 0 else {
        continue
      }
      return Ticket.ID(rawValue: number)
    }
    return nil
  }
}

extension IncomingMessage {
  /// Puts what people read into the one form of the store; ids and raw bytes stay as they came.
  fileprivate mutating func normalizeTexts() {
    text = IntakeText.normalized(text)
    reply = IntakeText.normalized(reply)
    subject = IntakeText.line(subject)
    from.name = from.name.map(IntakeText.line)
    for index in to.indices { to[index].name = to[index].name.map(IntakeText.line) }
    for index in cc.indices { cc[index].name = cc[index].name.map(IntakeText.line) }
    for index in files.indices { files[index].name = IntakeText.line(files[index].name) }
  }
}
