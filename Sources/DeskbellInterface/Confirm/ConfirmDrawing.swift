import DeskbellText

/// A question in the middle of the screen.
enum ConfirmDrawing {
  static func draw(_ confirm: ConfirmPopup, _ canvas: inout Canvas) {
    let keys = PopupBox.keys([("y", confirm.yes), ("n", "no")], canvas.signs)
    let widest = min(canvas.size.columns, 80) - 4
    let detail = DisplayText.rows(of: confirm.detail, columns: max(1, widest))
    let wide = max(
      detail.map(\.columns).max() ?? 0, DisplayText(confirm.question).columns + 6, keys.columns)
    let rect = PopupBox.rect(columns: wide + 4, rows: detail.count + 4, canvas.size)
    let inside = rect.inside
    PopupBox.draw(rect, title: DisplayText(confirm.question), &canvas)
    for (place, line) in detail.prefix(max(1, inside.rows - 2)).enumerated() {
      canvas.put(line, column: inside.column, row: inside.row + place, limit: inside.columns)
    }
    let last = inside.row + inside.rows - 1
    canvas.put(keys, column: inside.column, row: last, limit: inside.columns)
    canvas.placeCursor(column: inside.column, row: last)
  }
}
