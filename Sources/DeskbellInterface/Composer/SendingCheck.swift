import DeskbellCore

/// What stands against sending a text, and what should be looked at before.
enum SendingCheck {
  /// Words that promise a file, in the languages of the desk.
  private static let attachmentWords = [
    "attached", "attachment", "enclosed", "csatolt", "mellékel", "pridėt", "prisegt", "nakalakip",
    "附件",
  ]

  /// Why it cannot be sent; nil: it can.
  static func problem(_ composer: Composer) -> String? {
    if composer.editor.text.allSatisfy(\.isWhitespace) { return "There is no text yet." }
    let missing = ResponseTemplate.unresolvedValues(in: composer.editor.text)
    guard let first = missing.first else { return nil }
    return "\(FilledText.mark(for: first)) is still to be filled in."
  }

  static func warnings(_ composer: Composer, _ detail: TicketDetail?) -> [String] {
    var warnings: [String] = []
    let text = composer.editor.text.lowercased()
    if composer.attachments.isEmpty, attachmentWords.contains(where: text.contains) {
      warnings.append("The text speaks of an attachment, but there is none.")
    }
    if text.contains("{{"), text.contains("}}") {
      warnings.append("The text has {{…}} in it: the customer will see it as it stands.")
    }
    warnings += composer.wroteMeanwhile.map { "\($0) wrote on this ticket since you began." }
    if let detail, detail.ticket.version > composer.version {
      warnings.append("The ticket changed since you began to write.")
    }
    return warnings
  }
}
