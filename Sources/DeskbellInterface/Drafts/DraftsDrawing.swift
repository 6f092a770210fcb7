import DeskbellCore
import DeskbellText

/// The texts that the agent has begun.
enum DraftsDrawing {
  static func draw(
    _ screen: DraftsScreen, _ state: WorkspaceState, _ layout: Layout, _ canvas: inout Canvas
  ) {
    canvas.box(layout.body, title: StyledLine("Drafts", .borderTitle), role: .borderFocus)
    let inside = layout.body.inside
    guard let drafts = screen.drafts, !drafts.isEmpty else {
      let words: DisplayText = screen.drafts == nil ? "…" : "You have begun nothing. q goes back."
      canvas.put(words, column: inside.column, row: inside.row, limit: inside.columns, role: .dim)
      return
    }
    let top = max(0, min(screen.index - inside.rows / 2, drafts.count - inside.rows))
    for place in 0..<inside.rows where drafts.indices.contains(top + place) {
      let draft = drafts[top + place]
      let row = inside.row + place
      canvas.clickable(
        Rect(column: inside.column, row: row, columns: inside.columns, rows: 1),
        .row(top + place - screen.index))
      let isSelected = top + place == screen.index
      let role: ThemeRole = isSelected ? .rowSelected : .row
      if isSelected {
        canvas.fill(
          Rect(column: inside.column - 1, row: row, columns: inside.columns + 2, rows: 1), role)
        if state.popups.isEmpty { canvas.placeCursor(column: inside.column, row: row) }
      }
      let age = draft.updatedAt.relative(to: state.now)
      let kind = draft.kind == .note ? "note " : "reply"
      let text = draft.text.prefix(200)
      canvas.put(
        DisplayText("#\(draft.ticket)  \(kind)  \(age)  \(text)"), column: inside.column, row: row,
        limit: inside.columns, role: role)
    }
  }
}
