import DeskbellCore
import DeskbellMail

/// Builds mails for tests.
enum Mail {
  /// A mail of header lines and a body, with CRLF line ends as they travel.
  static func parse(
    _ headers: [String] = [], body: String = "", type: String? = "text/plain; charset=utf-8"
  ) -> IncomingMessage {
    MailParser.parse(bytes(headers, body: Array(body.utf8), type: type))
  }

  static func parse(_ headers: [String] = [], bytes body: [UInt8], type: String) -> IncomingMessage
  {
    MailParser.parse(bytes(headers, body: body, type: type))
  }

  static func bytes(_ headers: [String], body: [UInt8], type: String?) -> [UInt8] {
    var lines = headers
    if !headers.contains(where: { $0.hasPrefix("From:") }) {
      lines.insert("From: Ona <ona@example.lt>", at: 0)
    }
    if let type { lines += ["MIME-Version: 1.0", "Content-Type: \(type)"] }
    let head = lines.map { $0 + "\r\n" }.joined()
    return Array((head + "\r\n").utf8) + body
  }

  static func reply(_ text: String, subject: String = "Re: Invoice") -> String {
    parse(["Subject: \(subject)"], body: text).reply
  }

  static func reply(html: String) -> String {
    parse(body: html, type: "text/html; charset=utf-8").reply
  }

  static func text(html: String) -> String {
    parse(body: html, type: "text/html; charset=utf-8").text
  }
}
