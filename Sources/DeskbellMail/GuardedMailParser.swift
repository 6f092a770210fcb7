import DeskbellCore

/// Parses foreign mail so that no mail can take the program with it.
///
/// A mail is parsed in a child process first. If that dies or does not come to an end, the mail is not
/// parsed here: it becomes a message that says so, with its bytes as they came and with what a reader
/// without any library finds in its header.
public enum GuardedMailParser {
  /// Parses one mail; as `MailTrial`, while no other thread is at work. What a mail looks like is no
  /// reason to trust it: whoever writes it knows the rules.
  /// - Throws: `MailTrial.NoChild`.
  public static func parse(_ bytes: [UInt8]) throws -> IncomingMessage {
    try MailTrial([bytes]).survived() ? MailParser.parse(bytes) : unreadable(bytes)
  }

  private static func unreadable(_ bytes: [UInt8]) -> IncomingMessage {
    let head = PlainHeader(bytes)
    return IncomingMessage(
      channel: .mail, externalID: head.messageID, from: head.sender,
      subject: head.subject, text: "", raw: bytes,
      problem:
        "reading it would have ended the program, so it was not read. The bytes are kept as they came."
    )
  }
}
