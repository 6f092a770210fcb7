import DeskbellCore

/// Reads a mail (RFC 5322, MIME) as a message for the desk.
public enum MailParser {
  /// Never fails: what cannot be read becomes a message whose `problem` says so, with the bytes as
  /// they came in `raw`.
  public static func parse(_ bytes: [UInt8]) -> IncomingMessage {
    guard let mail = ParsedMail(bytes) else { return unreadable(bytes) }
    let headers = mail.headers
    let body = MailBody(mail)
    let sender = headers.sender
    let report = DeliveryReport(mail, body: body)
    let isAutomatic =
      AutomaticMail.isAutomatic(headers, sender: sender, mail: mail)
      || !report.failedRecipients.isEmpty
    let reply =
      isAutomatic
      ? body.plainText : ReplyExtractor.reply(in: body.lines, subject: headers.token("Subject"))
    return IncomingMessage(
      channel: .mail, externalID: headers.messageID, references: headers.references,
      from: sender ?? Address(address: ""), to: headers.addresses("To"),
      cc: headers.addresses("Cc"), subject: headers.text("Subject") ?? "",
      text: body.plainText, reply: reply, sentAt: headers.date,
      language: headers.language, isAutomatic: isAutomatic,
      failedRecipients: report.failedRecipients, files: body.files, raw: bytes,
      problem: problem(headers: headers, sender: sender, body: body))
  }

  private static func problem(
    headers: MailHeaders, sender: Address?, body: MailBody
  ) -> String? {
    if headers.isEmpty {
      return "it has no header fields, so it is no mail. The bytes are kept as they came."
    }
    return body.isCut
      ? "not all of it is shown, it is larger or deeper than Deskbell reads. The whole is kept as it came."
      : nil
  }

  /// Something without a header that GMime could find: its text is still shown.
  private static func unreadable(_ bytes: [UInt8]) -> IncomingMessage {
    let text = IntakeText.normalized(
      MailText.decoded(Array(bytes.prefix(ParsedMail.textLimit)), charset: nil))
    let what = bytes.allSatisfy { $0 <= 0x20 } ? "it is empty" : "it has no header fields"
    return IncomingMessage(
      channel: .mail, from: Address(address: ""), subject: "", text: text, raw: bytes,
      problem: "\(what), so it is no mail. The bytes are kept as they came.")
  }
}
