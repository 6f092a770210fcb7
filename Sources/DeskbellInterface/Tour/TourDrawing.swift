import DeskbellText

/// What the tour says, at the bottom of the screen.
enum TourDrawing {
  static func draw(_ state: WorkspaceState, _ layout: Layout, _ canvas: inout Canvas) {
    guard let tour = state.tour, let rect = layout.tour else { return }
    canvas.fill(rect, .dialog)
    let keys = PopupBox.keys(
      [(state.key("tour.skip"), "skip"), (state.key("app.tour"), "end")], canvas.signs)
    let title = StyledLine(DisplayText("Tour, \(tour.progress): \(tour.step.title)"), .dialogTitle)
    canvas.box(rect, title: title, footer: keys, role: .borderFocus)
    let inside = rect.inside
    let lines = DisplayText.rows(of: state.tourWords, columns: inside.columns, limit: inside.rows)
    for (place, line) in lines.enumerated() {
      canvas.put(line, column: inside.column, row: inside.row + place, limit: inside.columns)
    }
  }
}
