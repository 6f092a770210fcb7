import DeskbellCore
import DeskbellText

/// The notices, one line each, the oldest first.
enum NoticesDrawing {
  static func draw(
    _ screen: NoticesScreen, _ state: WorkspaceState, _ layout: Layout, _ canvas: inout Canvas
  ) {
    canvas.box(layout.body, title: StyledLine("Notices", .borderTitle), role: .borderFocus)
    let inside = layout.body.inside
    let notices = state.notices.current
    guard !notices.isEmpty else {
      canvas.put(
        DisplayText(emptyWords(state)), column: inside.column, row: inside.row,
        limit: inside.columns, role: .dim)
      return
    }
    let numberWidth = notices.map { "#\($0.ticket)".count }.max() ?? 0
    let whatWidth = notices.map { NoticeWords.what($0).count }.max() ?? 0
    let top = max(0, min(screen.index - inside.rows / 2, notices.count - inside.rows))
    for place in 0..<inside.rows where notices.indices.contains(top + place) {
      let isSelected = top + place == screen.index
      let row = inside.row + place
      canvas.clickable(
        Rect(column: inside.column, row: row, columns: inside.columns, rows: 1),
        .row(top + place - screen.index))
      if isSelected {
        canvas.fill(
          Rect(column: inside.column - 1, row: row, columns: inside.columns + 2, rows: 1),
          .rowSelected)
        if state.popups.isEmpty { canvas.placeCursor(column: inside.column, row: row) }
      }
      draw(
        notices[top + place], isSelected: isSelected, widths: (numberWidth, whatWidth), state,
        inside, row, &canvas)
    }
  }

  private static func draw(
    _ notice: Notice, isSelected: Bool, widths: (number: Int, what: Int), _ state: WorkspaceState,
    _ inside: Rect, _ row: Int, _ canvas: inout Canvas
  ) {
    func role(_ role: ThemeRole) -> ThemeRole { isSelected ? .rowSelected : role }
    let urgency: PromiseUrgency =
      notice.level.percent >= 100 ? .breached : notice.level.percent >= 75 ? .atRisk : .calm
    let stamp = DisplayText(state.wallClock.stamp(of: notice.raisedAt, now: state.now))
    let end = inside.column + inside.columns - stamp.columns - 1
    var column = inside.column
    func put(_ text: String, _ width: Int, _ wanted: ThemeRole) {
      canvas.put(
        DisplayText(text), column: column, row: row, limit: min(width, end - column),
        role: role(wanted))
      column += width + 1
    }
    put(PromiseWords.sign(urgency), 2, .urgency(urgency))
    put("#\(notice.ticket)", widths.number, .dim)
    put(NoticeWords.what(notice), widths.what + 1, .urgency(urgency))
    put(notice.subject, max(0, end - column), .row)
    canvas.putRight(
      stamp, before: inside.column + inside.columns, row: row, role: role(.dim))
  }

  private static func emptyWords(_ state: WorkspaceState) -> String {
    let board = state.notices.board
    guard board.heldCount > 0 else {
      return "There is nothing to tell you. \(state.key("app.back")) goes back."
    }
    let held = board.heldCount == 1 ? "1 notice waits" : "\(board.heldCount) notices wait"
    let until = board.tellsAt.map { " until \(state.wallClock.stamp(of: $0, now: state.now))" }
    return "You are off your hours: \(held)\(until ?? "")."
  }
}
