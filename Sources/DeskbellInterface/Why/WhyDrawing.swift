import DeskbellCore
import DeskbellText

/// The ledgers of a ticket's clocks, to be scrolled through.
enum WhyDrawing {
  static func draw(
    _ screen: WhyScreen, _ state: WorkspaceState, _ layout: Layout, _ canvas: inout Canvas
  ) {
    let title = StyledLine([
      ("Why #\(screen.id)", .borderTitle), ("  ", .border),
      (DisplayText(state.ticket(screen.id)?.subject ?? ""), .strong),
    ])
    canvas.box(
      layout.body, title: title, footer: footer(screen, layout), role: .borderFocus)
    let inside = layout.body.inside
    if state.popups.isEmpty { canvas.placeCursor(column: inside.column, row: inside.row) }
    guard let lines = screen.lines else {
      canvas.put(canvas.signs.ellipsis, column: inside.column, row: inside.row, role: .dim)
      return
    }
    for place in 0..<inside.rows where lines.indices.contains(screen.top + place) {
      canvas.put(
        lines[screen.top + place], column: inside.column, row: inside.row + place,
        limit: inside.columns)
    }
  }

  private static func footer(_ screen: WhyScreen, _ layout: Layout) -> StyledLine? {
    let height = layout.body.inside.rows
    guard let count = screen.lines?.count, count > height else { return nil }
    let bottom = min(count, screen.top + height)
    return StyledLine(bottom >= count ? "end" : DisplayText("\(bottom * 100 / count) %"), .dim)
  }
}
