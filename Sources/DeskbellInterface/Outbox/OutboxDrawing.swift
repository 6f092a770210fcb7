import DeskbellCore
import DeskbellText

/// What leaves when, one line each, the soonest first.
enum OutboxDrawing {
  static func draw(
    _ screen: OutboxScreen, _ state: WorkspaceState, _ layout: Layout, _ canvas: inout Canvas
  ) {
    let title: DisplayText = screen.showsAll ? "Outbox of everybody" : "Outbox"
    canvas.box(layout.body, title: StyledLine(title, .borderTitle), role: .borderFocus)
    let inside = layout.body.inside
    let messages = screen.messages(in: state)
    guard !messages.isEmpty else {
      let back = "\(state.key("app.back")) goes back."
      let words =
        screen.showsAll
        ? "Nothing waits to leave. \(back)"
        : "Nothing of yours waits to leave. "
          + "\(state.key("outbox.everybody")) shows everybody's, \(back)"
      canvas.put(
        DisplayText(words), column: inside.column, row: inside.row, limit: inside.columns,
        role: .dim)
      return
    }
    let index = min(screen.index, messages.count - 1)
    let top = max(0, min(index - inside.rows / 2, messages.count - inside.rows))
    let widths = (
      number: messages.map { "#\($0.ticket)".count }.max() ?? 0,
      leaves: messages.map { leaves($0, state).count }.max() ?? 0,
      customer: min(20, max(10, inside.columns / 5))
    )
    for place in 0..<inside.rows where messages.indices.contains(top + place) {
      draw(
        messages[top + place], isSelected: top + place == index, showsAgent: screen.showsAll,
        widths, state, inside, inside.row + place, &canvas)
    }
  }

  private static func draw(
    _ message: OutgoingMessage, isSelected: Bool, showsAgent: Bool,
    _ widths: (number: Int, leaves: Int, customer: Int), _ state: WorkspaceState, _ inside: Rect,
    _ row: Int, _ canvas: inout Canvas
  ) {
    if isSelected {
      canvas.fill(
        Rect(column: inside.column - 1, row: row, columns: inside.columns + 2, rows: 1),
        .rowSelected)
      if state.popups.isEmpty { canvas.placeCursor(column: inside.column, row: row) }
    }
    var column = inside.column
    let end = inside.column + inside.columns
    func put(_ text: String, _ width: Int, _ role: ThemeRole) {
      canvas.put(
        DisplayText(text), column: column, row: row, limit: min(width, end - column),
        role: isSelected ? .rowSelected : role)
      column += width + 2
    }
    put(leaves(message, state), widths.leaves, message.isScheduled ? .clockPaused : .row)
    put("#\(message.ticket)", widths.number, .dim)
    if showsAgent { put(state.handle(message.agent), 8, .dim) }
    put(message.customerName, widths.customer, .row)
    let words = message.text.prefix(300).split(whereSeparator: \.isWhitespace)
    put(words.joined(separator: " "), max(0, end - column), .dim)
  }

  /// "in 8 s" for what is held, the time for what was scheduled.
  private static func leaves(_ message: OutgoingMessage, _ state: WorkspaceState) -> String {
    guard !message.isScheduled else {
      return state.wallClock.stamp(of: message.leavesAt, now: state.now)
    }
    let left = message.leavesAt.milliseconds - state.now.milliseconds
    return "in \((left + 999) / 1000) s"
  }
}
