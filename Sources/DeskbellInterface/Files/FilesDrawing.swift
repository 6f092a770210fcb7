import DeskbellCore
import DeskbellText

/// Name, size, type, who and when of each file; or the text of one of them.
enum FilesDrawing {
  static func draw(
    _ screen: FilesScreen, _ state: WorkspaceState, _ layout: Layout, _ canvas: inout Canvas
  ) {
    if let preview = screen.preview {
      draw(preview, layout, &canvas)
    } else {
      drawList(screen, state, layout, &canvas)
    }
  }

  private static func drawList(
    _ screen: FilesScreen, _ state: WorkspaceState, _ layout: Layout, _ canvas: inout Canvas
  ) {
    canvas.box(
      layout.body, title: StyledLine(DisplayText("Files of #\(screen.id)"), .borderTitle),
      role: .borderFocus)
    let inside = layout.body.inside
    guard let detail = state.details[screen.id] else {
      canvas.put("…", column: inside.column, row: inside.row, role: .dim)
      return
    }
    let files = detail.files
    let words = EventWords(state)
    let top = max(0, min(screen.selected - inside.rows / 2, files.count - inside.rows))
    for place in 0..<inside.rows where files.indices.contains(top + place) {
      let isSelected = top + place == screen.selected
      let row = inside.row + place
      if isSelected {
        canvas.fill(
          Rect(column: inside.column - 1, row: row, columns: inside.columns + 2, rows: 1),
          .rowSelected)
        if state.popups.isEmpty { canvas.placeCursor(column: inside.column, row: row) }
      }
      draw(files[top + place], words, isSelected: isSelected, inside, row, &canvas)
    }
  }

  private static func draw(
    _ file: TicketFile, _ words: EventWords, isSelected: Bool, _ inside: Rect, _ row: Int,
    _ canvas: inout Canvas
  ) {
    let role: ThemeRole = isSelected ? .rowSelected : .row
    let size = DisplayText(ByteWords.size(file.attachment.size))
    let facts = [
      file.attachment.type, words.author(of: file.message), words.stamp(file.message.receivedAt),
    ]
    let rest = DisplayText(facts.joined(separator: "  "))
    let room = inside.columns >= 60 ? min(rest.columns, inside.columns / 2) : 0
    let end = inside.column + inside.columns - (room > 0 ? room + 2 : 0)
    canvas.putRight(size, before: end, row: row, role: isSelected ? role : .dim)
    canvas.put(
      DisplayText(file.attachment.name), column: inside.column, row: row,
      limit: max(0, end - inside.column - size.columns - 2), role: role)
    if room > 0 {
      canvas.put(
        rest, column: end + 2, row: row, limit: room, role: isSelected ? role : .dim)
    }
  }

  private static func draw(
    _ preview: FilesScreen.Preview, _ layout: Layout, _ canvas: inout Canvas
  ) {
    let title = "\(preview.file.name)  \(ByteWords.size(preview.file.size))"
    canvas.box(
      layout.body, title: StyledLine(DisplayText(title), .borderTitle), role: .borderFocus)
    let inside = layout.body.inside
    canvas.placeCursor(column: inside.column, row: inside.row)
    guard let lines = preview.lines else {
      canvas.put("…", column: inside.column, row: inside.row, role: .dim)
      return
    }
    for place in 0..<inside.rows where lines.indices.contains(preview.top + place) {
      canvas.put(
        lines[preview.top + place], column: inside.column, row: inside.row + place,
        limit: inside.columns)
    }
  }
}
