import DeskbellCore

/// Others' words in a reply.
extension WorkspaceState {
  /// Inserts the marked lines, else the message that was read last or the customer's last one, at
  /// the caret.
  mutating func insertQuote() -> [WorkspaceEffect] {
    guard case .composer(let composer) = screens.last, composer.bulk == nil,
      let detail = details[composer.ticket],
      let quote = quotedSelection(of: composer.ticket)
        ?? quotable(in: detail).map({ quote(of: $0) })
    else {
      say("There is nothing to quote.", .problem)
      return []
    }
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

  /// "On Sat 21 Nov 2026 14:02, Jonas wrote:" and the lines.
  func quote(of message: Message) -> String {
    let lines = message.reply.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return quote(of: message, lines: lines.prefix(400).map(String.init))
  }

  func quote(of message: Message, lines: [String]) -> String {
    let words = EventWords(self)
    let quoted = lines.map { $0.isEmpty ? ">" : $0.hasPrefix(">") ? ">\($0)" : "> \($0)" }
    return
      "On \(wallClock.longStamp(of: message.receivedAt)), \(words.author(of: message)) wrote:\n"
      + quoted.joined(separator: "\n") + "\n"
  }
}
