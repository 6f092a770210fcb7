import DeskbellCore
import DeskbellText

/// The ticket under the cursor: where it stands and what was said last.
enum PreviewDrawing {
  static func draw(_ state: WorkspaceState, _ rect: Rect, _ canvas: inout Canvas) {
    let list = state.inbox.list
    guard let row = state.preview.shown.flatMap(list.row) ?? list.selected else {
      canvas.box(rect)
      return
    }
    canvas.box(rect, title: StyledLine("#\(row.id)", .borderTitle))
    let inside = rect.inside
    var line = inside.row
    let end = inside.row + inside.rows
    for text in DisplayText.rows(of: row.ticket.subject, columns: inside.columns, limit: 2) {
      canvas.put(text, column: inside.column, row: line, limit: inside.columns, role: .strong)
      line += 1
    }
    let facts = TicketFacts.line(row.ticket, state, canvas.signs)
    canvas.put(facts, column: inside.column, row: line, limit: inside.columns)
    line += 1
    if let words = SnoozeWords.of(row.ticket, state) {
      for text in DisplayText.rows(of: words, columns: inside.columns, limit: 2) {
        canvas.put(
          text, column: inside.column, row: line, limit: inside.columns, role: .clockPaused)
        line += 1
      }
    }
    guard let detail = state.details[row.id] else { return }
    for text in ClockBlock(detail, state)?.head(rows: inside.rows < 20 ? 1 : 3) ?? [] {
      guard line < end else { return }
      canvas.put(text, column: inside.column, row: line, limit: inside.columns)
      line += 1
    }
    line += 1
    for text in lines(detail, state, columns: inside.columns, rows: end - line, canvas.signs) {
      canvas.put(text, column: inside.column, row: line, limit: inside.columns)
      line += 1
    }
  }

  /// The card of an escalation and the end of the conversation, as much as there is room for.
  private static func lines(
    _ detail: TicketDetail, _ state: WorkspaceState, columns: Int, rows: Int, _ signs: Signs
  ) -> [StyledLine] {
    guard rows > 0, !detail.messages.isEmpty else { return [] }
    var lines: [StyledLine] = []
    if let draft = detail.drafts.first, !draft.text.isEmpty {
      let age = draft.updatedAt.relative(to: state.now)
      lines += [
        StyledLine(DisplayText("You have a draft here, kept \(age)."), .toastWarning), StyledLine(),
      ]
    }
    let (conversation, earlier) = conversation(
      detail, state, columns: columns, rows: rows - lines.count)
    lines += conversation
    if earlier > 0 {
      lines = Array(lines.prefix(atMost: rows - 1))
      let word = earlier == 1 ? "message" : "messages"
      lines.append(StyledLine(DisplayText("\(earlier) earlier \(word)"), .dim))
    }
    return Array(lines.prefix(atMost: rows))
  }

  /// The last messages, as many whole ones as fit, at least one; and how many came before.
  private static func conversation(
    _ detail: TicketDetail, _ state: WorkspaceState, columns: Int, rows: Int
  ) -> (lines: [StyledLine], earlier: Int) {
    var shown = detail
    shown.messages = detail.messages.suffix(4).map { message in
      var message = message
      message.text = String(message.text.prefix(atMost: columns * rows))
      message.reply = String(message.reply.prefix(atMost: columns * rows))
      return message
    }
    shown.events =
      shown.escalation.map { _ in detail.events.filter { $0.kind == .escalated } } ?? []
    var writer = ConversationWriter(
      detail: shown, columns: columns, unfolded: [], words: EventWords(state),
      hasUnicode: state.hasUnicode)
    let (lines, starts) = writer.write()
    let hidden = detail.messages.count - shown.messages.count
    let fitting = starts.firstIndex { lines.count - $0.line < rows } ?? starts.count - 1
    guard fitting > 0 else { return (lines, hidden) }
    let card = shown.escalation == nil ? lines.prefix(0) : lines.prefix(starts[0].line)
    return (Array(card) + lines[starts[fitting].line...], hidden + fitting)
  }
}
