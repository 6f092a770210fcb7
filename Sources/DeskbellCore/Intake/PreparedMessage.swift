/// An incoming message with all that can be computed without the store.
struct PreparedMessage {
  /// How deep a subject is kept in lists: what is longer is no subject.
  private static let subjectLimit = 1_000

  let message: IncomingMessage
  /// By what it is taken once.
  let key: String
  /// As the ticket is called if it opens one.
  let subject: String
  /// The ticket number that the subject names as `[#123]`.
  let namedTicket: Ticket.ID?

  init(_ incoming: IncomingMessage) {
    var message = incoming
    // NUL ends a text in too many places; the raw bytes are kept.
    message.text.removeNULs()
    message.reply.removeNULs()
    message.subject.removeNULs()
    if message.from.address.isEmpty { message.from.address = "unknown@invalid" }
    if let problem = message.problem {
      message.text = "This message could not be read: \(problem)\n\n\(message.text)"
      message.reply = message.text
    }
    key = message.externalID?.nonEmpty ?? Self.digest(message)
    let trimmed = message.subject.trimmingBlanks
    subject = trimmed.isEmpty ? "(no subject)" : String(trimmed.prefix(Self.subjectLimit))
    namedTicket = Self.ticketNumber(in: message.subject)
    self.message = message
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

extension String {
  fileprivate mutating func removeNULs() {
    if utf8.contains(0) { unicodeScalars.removeAll { $0.value == 0 } }
  }
}
