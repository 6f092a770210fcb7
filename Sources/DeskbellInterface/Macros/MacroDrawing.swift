import DeskbellText

/// What a macro would do: fields from old to new, notes, the reply as the customer would read it.
enum MacroDrawing {
  static func draw(_ popup: MacroPopup, _ state: WorkspaceState, _ canvas: inout Canvas) {
    let columns = min(84, canvas.size.columns - 2)
    let lines = popup.lines(state.words, columns: max(10, columns - 4))
    let rect = PopupBox.rect(columns: columns, rows: max(5, lines.count + 2), canvas.size)
    let act = popup.single?.reviewReason == nil ? "do it" : "open the reply"
    let footer = PopupBox.keys([("Enter", act), ("Esc", "leave")], canvas.signs)
    let number =
      popup.tickets.count == 1 ? "#\(popup.tickets[0].id)" : "\(popup.tickets.count) tickets"
    PopupBox.draw(
      rect, title: "\(popup.macro.heading) on \(number)", footer: footer, &canvas)
    let inside = rect.inside
    let top = max(0, min(popup.top, lines.count - inside.rows))
    for (place, line) in lines.dropFirst(top).prefix(inside.rows).enumerated() {
      canvas.put(line, column: inside.column, row: inside.row + place, limit: inside.columns)
    }
    canvas.placeCursor(column: inside.column, row: inside.row)
  }
}
