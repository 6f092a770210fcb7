import DeskbellCore

/// Others' words in a reply.
extension WorkspaceState {
  /// Inserts the marked lines, else the message that was read last or the customer's last one, at
  /// the caret.
  mutating func insertQuote() -> [WorkspaceEffect] {
    guard case .composer(let composer) = screens.last, composer.bulk == nil,
      let detail = details[composer.ticket],
      let message = selectedMessage(of: composer.ticket) ?? quotable(in: detail)
    else {
      say("There is nothing to quote.", .problem)
      return []
    }
    guard canQuote(message, on: detail) else {
      sayMaskedCannotBeQuoted()
      return []
    }
    let quote = quotedSelection(of: composer.ticket) ?? quote(of: message)
    let (area, now) = (Layout(self).editor, now)
    withComposer { composer in
      composer.editor.apply(.insertText(quote), width: area.columns, height: area.rows)
      composer.unsavedSince = now
    }
    return []
  }

  /// The message at the top of the conversation that lies under the editor; a note is never quoted.
  private func quotable(in detail: TicketDetail) -> Message? {
    for screen in screens.reversed() {
      guard case .ticket(let ticket) = screen, ticket.id == detail.ticket.id, ticket.wasScrolled
      else { continue }
      let id = ticket.message(atLine: ticket.top)
      if let message = detail.messages.first(where: { $0.id == id }), message.kind != .note {
        return message
      }
    }
    return detail.messages.last { $0.kind == .customer }
  }

  /// Whether a message is here as it was written: a masked one would be sent out so.
  func canQuote(_ message: Message, on detail: TicketDetail) -> Bool {
    !detail.maskedParts.messages.contains(message.id)
  }

  mutating func sayMaskedCannotBeQuoted() {
    say("What is masked cannot be quoted: \(wayToReveal) first.", .problem, seconds: 10)
  }

  /// "reveal it with gc v".
  var wayToReveal: String {
    "reveal it with \(key("ticket.customer")) \(key("customer.reveal"))"
  }

  /// "On Sat 21 Nov 2026 14:02, Jonas wrote:" and the lines.
  func quote(of message: Message) -> String {
    let lines = message.reply.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return quote(of: message, lines: lines.prefix(400).map(String.init))
  }

  func quote(of message: Message, lines: [String]) -> String {
    let words = EventWords(self)
    let quoted = lines.map { $0.isEmpty ? ">" : $0.hasPrefix(">") ? ">\($0)" : "> \($0)" }
    let stamp = wallClock.longStamp(of: message.receivedAt)
    let heading =
      words.masksAuthor(of: message)
      ? "On \(stamp):" : "On \(stamp), \(words.author(of: message)) wrote:"
    return heading + "\n" + quoted.joined(separator: "\n") + "\n"
  }
}
