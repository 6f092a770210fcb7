import CMail
import DeskbellCore

/// Parses foreign mail so that no mail can take the program with it.
///
/// A mail is parsed in a child process first. If that dies or does not come to an end, the mail is not
/// parsed here: it becomes a message that says so, with its bytes as they came and with what a reader
/// without any library finds in its header.
public enum GuardedMailParser {
  /// Which mails are tried in a child first.
  public enum Caution: Sendable {
    /// Every one: what a mail server hands over, one mail a process.
    case everyMail
    /// Those that are large, deep or odd: boxes with many mails, most of them ordinary.
    case oddMail
  }

  private static let limits = cm_trial_limits(seconds: 30, memory: 8 << 30)

  /// Never fails and never dies.
  public static func parse(_ bytes: [UInt8], caution: Caution) -> IncomingMessage {
    parse(bytes, caution: caution, with: MailParser.parse)
  }

  static func parse(
    _ bytes: [UInt8], caution: Caution, with parser: @escaping ([UInt8]) -> IncomingMessage
  ) -> IncomingMessage {
    guard caution == .everyMail || OddMail.isOdd(bytes) else { return parser(bytes) }
    return survives { _ = parser(bytes) } ? parser(bytes) : unreadable(bytes)
  }

  /// Whether a child comes to the end of it. Where there can be no child, nothing is risked.
  static func survives(
    _ body: @escaping () -> Void, within limits: cm_trial_limits = Self.limits
  ) -> Bool {
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
