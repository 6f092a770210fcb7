import DeskbellCore

/// Lines of a conversation that are marked, for quoting them.
struct LineSelection: Equatable, Sendable {
  var anchor: Int
  /// Where the cursor is.
  var line: Int

  var lines: ClosedRange<Int> { min(anchor, line)...max(anchor, line) }
}

extension WorkspaceState {
  /// Begins to mark lines at the top of the screen, or ends it.
  mutating func toggleSelection() {
    withTicket { screen in
      screen.selection =
        screen.selection == nil
        ? LineSelection(anchor: screen.found ?? screen.top, line: screen.found ?? screen.top) : nil
    }
    guard case .ticket(let screen) = screens.last, screen.selection != nil else { return }
    say(
      "Marking lines · \(key("move.down")) \(key("move.up")) move, \(key("ticket.reply")) replies "
        + "with them quoted, Esc ends it")
  }

  /// Moves the cursor of the selection and keeps it on screen.
  mutating func moveSelection(by distance: Int, height: Int) {
    withTicket { screen in
      guard var selection = screen.selection, let count = screen.layout?.lines.count else { return }
      selection.line = min(max(0, selection.line + distance), max(0, count - 1))
      screen.selection = selection
      if selection.line < screen.top { screen.top = selection.line }
      if selection.line >= screen.top + height { screen.top = selection.line - height + 1 }
      screen.scroll(by: 0, height: height)
    }
  }

  /// The message in which lines are marked for quoting; nil: none are marked.
  func selectedMessage(of ticket: Ticket.ID) -> Message? {
    for case .ticket(let screen) in screens.reversed() where screen.id == ticket {
      guard let selection = screen.selection,
        let id = screen.message(atLine: selection.lines.lowerBound),
        let message = details[ticket]?.messages.first(where: { $0.id == id }),
        message.kind != .note
      else { return nil }
      return message
    }
    return nil
  }

  /// The marked lines of the conversation under the editor, quoted; nil: none are marked.
  func quotedSelection(of ticket: Ticket.ID) -> String? {
    for case .ticket(let screen) in screens.reversed() where screen.id == ticket {
      guard let selection = screen.selection, let layout = screen.layout,
        let message = selectedMessage(of: ticket)
      else { return nil }
      let headings = Set(layout.messageStarts.map(\.line))
      let end = layout.messageStarts.first { $0.line > selection.lines.lowerBound }?.line
      let last = min(selection.lines.upperBound, (end ?? layout.lines.count) - 1)
      let texts = (selection.lines.lowerBound...max(selection.lines.lowerBound, last))
        .filter { !headings.contains($0) && layout.lines.indices.contains($0) }
        .map { layout.lines[$0].string }
      return quote(of: message, lines: texts)
    }
    return nil
  }
}
