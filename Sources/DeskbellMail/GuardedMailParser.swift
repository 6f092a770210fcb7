import CMail
import DeskbellCore

/// Parses foreign mail so that no mail can take the program with it.
///
/// A mail is parsed in a child process first. If that dies or does not come to an end, the mail is not
/// parsed here: it becomes a message that says so, with its bytes as they came and with what a reader
/// without any library finds in its header.
public enum GuardedMailParser {
  /// There can be no child now (too many processes, no memory): nothing was parsed, try again later.
  public struct NoChild: Error {}

  private static let limits = cm_trial_limits(seconds: 30, memory: 8 << 30)

  /// Parses mails, all of them in one child first and each in a child of its own only where that one
  /// dies: what a mail looks like is no reason to trust it, for whoever writes it knows the rules.
  /// - Throws: `NoChild`.
  public static func parse(_ mails: [[UInt8]]) throws -> [IncomingMessage] {
    try parse(mails, with: MailParser.parse)
  }

  /// Parses one mail.
  /// - Throws: `NoChild`.
  public static func parse(_ bytes: [UInt8]) throws -> IncomingMessage {
    try parse([bytes], with: MailParser.parse)[0]
  }

  static func parse(
    _ mails: [[UInt8]], with parser: @escaping ([UInt8]) -> IncomingMessage
  ) throws -> [IncomingMessage] {
    if try survives({ for mail in mails { _ = parser(mail) } }) { return mails.map(parser) }
    guard mails.count > 1 else { return mails.map(unreadable) }
    return try mails.map { mail in
      try survives { _ = parser(mail) } ? parser(mail) : unreadable(mail)
    }
  }

  /// Whether a child comes to the end of it.
  /// - Throws: `NoChild`.
  static func survives(
    _ body: @escaping () -> Void, within limits: cm_trial_limits = Self.limits
  ) throws -> Bool {
    final class Work {
      let body: () -> Void
      init(_ body: @escaping () -> Void) { self.body = body }
    }
    var limits = limits
    let work = Unmanaged.passRetained(Work(body))
    defer { work.release() }
    let answer = cm_survives(
      { context in
        guard let context else { return }
        Unmanaged<Work>.fromOpaque(context).takeUnretainedValue().body()
      }, work.toOpaque(), &limits)
    if answer < 0 { throw NoChild() }
    return answer == 1
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
