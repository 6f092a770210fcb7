import DeskbellText

/// A question in the middle of the screen.
enum ConfirmDrawing {
  static func draw(_ confirm: ConfirmPopup, _ canvas: inout Canvas) {
    let keys = PopupBox.keys([("y", confirm.yes), ("n", "no")], canvas.signs)
    let detail = DisplayText(confirm.detail)
    let width = max(detail.columns, DisplayText(confirm.question).columns + 6, keys.columns) + 4
    let rect = PopupBox.rect(columns: width, rows: 5, canvas.size)
    PopupBox.draw(rect, title: DisplayText(confirm.question), &canvas)
    canvas.put(
      detail, column: rect.inside.column, row: rect.inside.row, limit: rect.inside.columns)
    canvas.put(
      keys, column: rect.inside.column, row: rect.inside.row + 2, limit: rect.inside.columns)
    canvas.placeCursor(column: rect.inside.column, row: rect.inside.row + 2)
  }
}
