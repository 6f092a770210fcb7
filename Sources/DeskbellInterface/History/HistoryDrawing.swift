import DeskbellCore
import DeskbellText

/// Everything that happened to a ticket, one line each; what was undone says so.
enum HistoryDrawing {
  static func draw(
    _ screen: HistoryScreen, _ state: WorkspaceState, _ layout: Layout, _ canvas: inout Canvas
  ) {
    let title = StyledLine([
      ("History of #\(screen.id)", .borderTitle), ("  ", .border),
      (DisplayText(state.ticket(screen.id)?.subject ?? ""), .strong),
    ])
    canvas.box(layout.body, title: title, role: .borderFocus)
    let inside = layout.body.inside
    guard let events = state.details[screen.id]?.events else {
      canvas.put("…", column: inside.column, row: inside.row, role: .dim)
      return
    }
    let words = EventWords(state)
    let top = max(0, min(screen.selected - inside.rows / 2, events.count - inside.rows))
    let stampWidth = 14
    for place in 0..<inside.rows where events.indices.contains(top + place) {
      let event = events[top + place]
      let row = inside.row + place
      canvas.clickable(
        Rect(column: inside.column, row: row, columns: inside.columns, rows: 1),
        .row(top + place - screen.selected))
      let isSelected = top + place == screen.selected
      if isSelected {
        canvas.fill(
          Rect(column: inside.column - 1, row: row, columns: inside.columns + 2, rows: 1),
          .rowSelected)
        if state.popups.isEmpty { canvas.placeCursor(column: inside.column, row: row) }
      }
      let role: ThemeRole = isSelected ? .rowSelected : event.undoneBy == nil ? .row : .dim
      let undone = event.undoneBy == nil ? "" : " (undone)"
      canvas.put(
        DisplayText(words.stamp(event.at)), column: inside.column, row: row, limit: stampWidth,
        role: isSelected ? .rowSelected : .dim)
      canvas.put(
        DisplayText(words.describe(event) + undone), column: inside.column + stampWidth, row: row,
        limit: inside.columns - stampWidth, role: role)
    }
  }
}
