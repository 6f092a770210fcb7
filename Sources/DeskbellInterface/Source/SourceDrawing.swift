import DeskbellText

/// A message as it came.
enum SourceDrawing {
  static func draw(_ screen: SourceScreen, _ layout: Layout, _ canvas: inout Canvas) {
    let title = StyledLine(DisplayText("As it came: \(screen.title)"), .borderTitle)
    canvas.box(layout.body, title: title, role: .borderFocus)
    let inside = layout.body.inside
    canvas.placeCursor(column: inside.column, row: inside.row)
    guard let lines = screen.lines else {
      canvas.put(
        DisplayText(screen.problem ?? "…"), column: inside.column, row: inside.row,
        limit: inside.columns, role: .dim)
      return
    }
    for place in 0..<inside.rows where lines.indices.contains(screen.top + place) {
      canvas.put(
        lines[screen.top + place], column: inside.column, row: inside.row + place,
        limit: inside.columns)
    }
  }
}
