import DeskbellText

/// What came of an action.
enum ListingDrawing {
  static func draw(_ listing: Listing, _ state: WorkspaceState, _ canvas: inout Canvas) {
    let rows = listing.rows(on: canvas.size)
    let rect = listing.rect(on: canvas.size)
    var keys = [("Esc", "leave"), (state.key("app.undo"), "undo")]
    if rows.count > rect.inside.rows { keys.append((state.key("move.down"), "further down")) }
    PopupBox.draw(
      rect, title: DisplayText(listing.title), footer: PopupBox.keys(keys, canvas.signs), &canvas)
    // The screen may have grown since.
    let top = min(listing.top, max(0, rows.count - rect.inside.rows))
    for place in 0..<rect.inside.rows where rows.indices.contains(top + place) {
      canvas.put(
        rows[top + place], column: rect.inside.column, row: rect.inside.row + place,
        limit: rect.inside.columns)
    }
    canvas.placeCursor(column: rect.inside.column, row: rect.inside.row)
  }
}
