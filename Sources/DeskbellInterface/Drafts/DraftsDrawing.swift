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
      var cells = ListRow(
        row, in: inside, isSelected: top + place == screen.index,
        takesCursor: state.popups.isEmpty, on: &canvas)
      draw(drafts[top + place], widths, state, in: &cells, &canvas)
    }
  }

  private static func draw(
    _ listed: ListedDraft, _ widths: (number: Int, age: Int, customer: Int),
    _ state: WorkspaceState, in row: inout ListRow, _ canvas: inout Canvas
  ) {
    let draft = listed.draft
    let isNote = draft.kind == .note
    row.put("#\(draft.ticket)", widths.number, .dim, on: &canvas)
    row.put(isNote ? "note" : "reply", 5, isNote ? .noteHeading : .row, on: &canvas)
    row.put(draft.updatedAt.relative(to: state.now), widths.age, .dim, on: &canvas)
    row.put(listed.customerName, widths.customer, .row, on: &canvas)
    if draft.returnedAt != nil { row.put("came back", 9, .clockAtRisk, on: &canvas) }
    row.putBeginning(of: draft.text, on: &canvas)
  }
}
