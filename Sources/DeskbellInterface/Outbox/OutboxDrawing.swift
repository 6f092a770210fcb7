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
      putNote(below: 2, in: inside, &canvas)
      return
    }
    putNote(below: messages.count + 1, in: inside, &canvas)
    let index = min(screen.index, messages.count - 1)
    let top = max(0, min(index - inside.rows / 2, messages.count - inside.rows))
    let widths = (
      number: messages.map { "#\($0.ticket)".count }.max() ?? 0,
      leaves: messages.map { leaves($0, state).count }.max() ?? 0,
      customer: min(20, max(10, inside.columns / 5))
    )
    for place in 0..<inside.rows where messages.indices.contains(top + place) {
      let row = inside.row + place
      canvas.clickable(
        Rect(column: inside.column, row: row, columns: inside.columns, rows: 1),
        .row(top + place - screen.index))
      var cells = ListRow(
        row, in: inside, isSelected: top + place == index,
        takesCursor: state.popups.isEmpty, on: &canvas)
      draw(
        messages[top + place], showsAgent: screen.showsAll, widths, state, in: &cells, &canvas)
    }
  }

  /// What becomes of answers whose time has come, where there is room for it.
  private static func putNote(below rows: Int, in inside: Rect, _ canvas: inout Canvas) {
    guard rows < inside.rows else { return }
    canvas.put(
      "Nothing is sent from this desk: answers whose time has come are recorded.",
      column: inside.column, row: inside.row + rows, limit: inside.columns, role: .dim)
  }

  private static func draw(
    _ message: OutgoingMessage, showsAgent: Bool,
    _ widths: (number: Int, leaves: Int, customer: Int), _ state: WorkspaceState,
    in row: inout ListRow, _ canvas: inout Canvas
  ) {
    let role: ThemeRole = message.isScheduled ? .clockPaused : .row
    row.put(leaves(message, state), widths.leaves, role, on: &canvas)
    row.put("#\(message.ticket)", widths.number, .dim, on: &canvas)
    if showsAgent { row.put(state.handle(message.agent), 8, .dim, on: &canvas) }
    row.put(message.customerName, widths.customer, .row, on: &canvas)
    row.putBeginning(of: message.text, on: &canvas)
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
