import DeskbellCore
import DeskbellText

/// The texts that the agent has begun, one line each, the newest first.
enum DraftsDrawing {
  static func draw(
    _ screen: DraftsScreen, _ state: WorkspaceState, _ layout: Layout, _ canvas: inout Canvas
  ) {
    canvas.box(layout.body, title: StyledLine("Drafts", .borderTitle), role: .borderFocus)
    let inside = layout.body.inside
    guard let drafts = screen.drafts, !drafts.isEmpty else {
      let words =
        screen.drafts == nil ? "…" : "You have begun nothing. \(state.key("app.back")) goes back."
      canvas.put(
        DisplayText(words), column: inside.column, row: inside.row, limit: inside.columns,
        role: .dim)
      return
    }
    let widths = (
      number: drafts.map { "#\($0.draft.ticket)".count }.max() ?? 0,
      age: drafts.map { $0.draft.updatedAt.relative(to: state.now).count }.max() ?? 0,
      customer: min(20, max(8, inside.columns / 5))
    )
    let top = max(0, min(screen.index - inside.rows / 2, drafts.count - inside.rows))
    for place in 0..<inside.rows where drafts.indices.contains(top + place) {
      let row = inside.row + place
      canvas.clickable(
        Rect(column: inside.column, row: row, columns: inside.columns, rows: 1),
        .row(top + place - screen.index))
      let isSelected = top + place == screen.index
      if isSelected {
        canvas.fill(
          Rect(column: inside.column - 1, row: row, columns: inside.columns + 2, rows: 1),
          .rowSelected)
        if state.popups.isEmpty { canvas.placeCursor(column: inside.column, row: row) }
      }
      draw(drafts[top + place], isSelected: isSelected, widths, state, inside, row, &canvas)
    }
  }

  private static func draw(
    _ listed: ListedDraft, isSelected: Bool, _ widths: (number: Int, age: Int, customer: Int),
    _ state: WorkspaceState, _ inside: Rect, _ row: Int, _ canvas: inout Canvas
  ) {
    let draft = listed.draft
    var column = inside.column
    let end = inside.column + inside.columns
    func put(_ text: String, _ width: Int, _ role: ThemeRole) {
      canvas.put(
        DisplayText(text), column: column, row: row, limit: min(width, end - column),
        role: isSelected ? .rowSelected : role)
      column += width + 2
    }
    put("#\(draft.ticket)", widths.number, .dim)
    put(draft.kind == .note ? "note" : "reply", 5, draft.kind == .note ? .noteHeading : .row)
    put(draft.updatedAt.relative(to: state.now), widths.age, .dim)
    put(listed.customerName, widths.customer, .row)
    if draft.returnedAt != nil { put("came back", 9, .clockAtRisk) }
    let words = draft.text.prefix(300).split(whereSeparator: \.isWhitespace)
    put(words.joined(separator: " "), max(0, end - column), .dim)
  }
}
