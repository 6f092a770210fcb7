import DeskbellText

/// Lines to be read.
enum ListingDrawing {
  static func draw(_ listing: Listing, _ canvas: inout Canvas) {
    let lines = listing.lines.flatMap {
      $0.isEmpty ? [DisplayText("")] : DisplayText.rows(of: $0, columns: canvas.size.columns - 4)
    }
    let rect = PopupBox.rect(
      columns: max(40, lines.map(\.columns).max() ?? 0) + 4, rows: lines.count + 2, canvas.size)
    let footer = PopupBox.keys([("Esc", "leave")], canvas.signs)
    PopupBox.draw(rect, title: DisplayText(listing.title), footer: footer, &canvas)
    for place in 0..<rect.inside.rows where lines.indices.contains(listing.top + place) {
      canvas.put(
        lines[listing.top + place], column: rect.inside.column, row: rect.inside.row + place,
        limit: rect.inside.columns)
    }
    canvas.placeCursor(column: rect.inside.column, row: rect.inside.row)
  }
}
