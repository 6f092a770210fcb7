import DeskbellText

/// What would change, over the list.
enum DeedPreviewDrawing {
  static func draw(_ popup: DeedPreview, _ state: WorkspaceState, _ canvas: inout Canvas) {
    let writer = DeedPreviewWriter(popup: popup, words: state.words)
    let width = min(canvas.size.columns, 76)
    let lines = writer.lines(columns: width - 2)
    let rect = PopupBox.rect(columns: width, rows: lines.count + 2, canvas.size)
    let footer = PopupBox.keys(
      popup.isComplete && popup.preview.changed > 0
        ? [("Enter", "do it"), ("Esc", "leave it")] : [("Esc", "leave it")], canvas.signs)
    PopupBox.draw(rect, title: DisplayText(writer.title), footer: footer, &canvas)
    let inside = rect.inside
    for place in 0..<inside.rows where lines.indices.contains(popup.top + place) {
      canvas.put(
        lines[popup.top + place], column: inside.column, row: inside.row + place,
        limit: inside.columns)
    }
    canvas.placeCursor(column: inside.column, row: inside.row)
  }
}
