import DeskbellCore

/// To whom a mail of ours could not be delivered, as its bounce says (RFC 3464 and older shapes).
struct DeliveryReport {
  private(set) var failedRecipients: [String] = []

  init(_ mail: ParsedMail, body: MailBody) {
    let leaves = mail.root?.leaves ?? []
    for leaf in leaves where leaf.type.hasSuffix("delivery-status") { readStatus(leaf.bytes) }
    if failedRecipients.isEmpty {
      for address in mail.headers.addresses("X-Failed-Recipients") { add(address.address) }
    }
    if failedRecipients.isEmpty, Self.isBounce(mail.headers) { readProse(body.lines) }
  }

  private mutating func add(_ recipient: String) {
    let address = recipient.stripped(["<", ">", "\"", ";", ",", ":", "(", ")", "."])
    guard address.hasMailAddress, !address.contains(" "), address.utf8.count <= 320 else { return }
    let isKnown = failedRecipients.contains { $0.lowercased() == address.lowercased() }
    if !isKnown, failedRecipients.count < 1000 { failedRecipients.append(address) }
  }

  /// Groups of fields, separated by blank lines; the first is about the message as a whole.
  private mutating func readStatus(_ bytes: [UInt8]) {
    let text = IntakeText.normalized(MailText.decoded(Array(bytes.prefix(1 << 20)), charset: nil))
    var fields: [String: String] = [:]
    var name = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) + [Substring()] {
      if line.isBlank {
        take(fields)
        fields = [:]
        continue
      }
      if let first = line.first, first == " " || first == "\t" {
        fields[name, default: ""] += line.trimmed
        continue
      }
      guard let colon = line.firstIndex(of: ":") else { continue }
      name = line[..<colon].lowercased()
      let value = line[line.index(after: colon)...].trimmed
      if fields[name] == nil { fields[name] = value }
    }
  }

  private mutating func take(_ fields: [String: String]) {
    let action = fields["action"]?.lowercased() ?? ""
    let isFailed =
      action.hasPrefix("fail") || (action.isEmpty && fields["status"]?.hasPrefix("5") == true)
    guard isFailed else { return }
    for name in ["final-recipient", "original-recipient", "x-actual-recipient"] {
      guard let value = fields[name] else { continue }
      let count = failedRecipients.count
      add(value.split(separator: ";", maxSplits: 1).last.map { $0.trimmed } ?? value)
      let isKnown = failedRecipients.contains { value.lowercased().contains($0.lowercased()) }
      if failedRecipients.count > count || isKnown { return }
    }
  }

  private static func isBounce(_ headers: MailHeaders) -> Bool {
    let local = headers.sender?.address.lowercased().prefix { $0 != "@" } ?? ""
    let isDaemon = local.contains("daemon") || local == "postmaster"
    let isNull = headers.text("Return-Path")?.filter { $0 != " " } == "<>"
    let isVacation = headers.token("Auto-Submitted").hasPrefix("auto-replied")
    return (isDaemon || isNull) && !(isVacation && !isDaemon)
  }

  /// Bounces in prose name the recipient on a line of its own, before the copy of the message.
  private mutating func readProse(_ lines: [BodyLine]) {
    for line in lines.prefix(120).map(\.text) {
      let text = line.trimmed
      if HistoryMark.isTitle(text) || text.lowercased().contains("a copy of the message") { return }
      if text.lowercased().hasPrefix("return-path:") || text.lowercased().hasPrefix("received:") {
        return
      }
      let word = text.prefix { !$0.isWhitespace }
      let rest = text.dropFirst(word.count).trimmed
      let isMarked = word.hasPrefix("<") || rest.isEmpty || word.hasSuffix(":")
      if isMarked, word.hasMailAddress, !word.contains("mailto:") { add(String(word)) }
    }
  }
}
