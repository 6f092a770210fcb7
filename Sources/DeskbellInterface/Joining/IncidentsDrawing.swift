import DeskbellCore
import DeskbellText

/// The incidents on top, the answer below, and how the selected one gets it.
enum IncidentsDrawing {
  static func draw(_ popup: IncidentsPopup, _ state: WorkspaceState, _ canvas: inout Canvas) {
    let rect = PopupBox.rect(
      columns: 80, rows: max(14, canvas.size.rows * 3 / 4), canvas.size)
    let footer = PopupBox.keys(
      [
        ("^x", "solve and answer"), ("Tab", popup.field == .list ? "the answer" : "the list"),
        ("x", "take out"), ("Esc", "leave them"),
      ], canvas.signs)
    let title =
      popup.solving == nil
      ? "Answer the incidents of #\(popup.problem)"
      : "Solve #\(popup.problem) and answer its incidents"
    PopupBox.draw(rect, title: DisplayText(title), footer: footer, &canvas)
    let inside = rect.inside
    let listRows = min(popup.items.count, max(2, inside.rows / 3))
    drawList(
      popup,
      Rect(
        column: inside.column, row: inside.row, columns: inside.columns, rows: listRows), &canvas)
    canvas.rule(inside, row: inside.row + listRows)
    var area = inside.dropping(rows: listRows + 1)
    if let problem = popup.problemWords ?? missing(popup, state) {
      canvas.put(
        DisplayText(problem), column: area.column, row: area.row, limit: area.columns,
        role: .inputError)
      area = area.dropping(rows: 1)
    }
    drawText(popup, state, area, &canvas)
  }

  private static func missing(_ popup: IncidentsPopup, _ state: WorkspaceState) -> String? {
    guard let filled = popup.filled(state) else { return "The braces are not closed." }
    return (filled.missing + filled.unknown).first.map {
      "#\(popup.items[popup.position].detail.ticket.id) has no \($0)"
    }
  }

  private static func drawList(_ popup: IncidentsPopup, _ area: Rect, _ canvas: inout Canvas) {
    let top = max(0, min(popup.position - area.rows / 2, popup.items.count - area.rows))
    for line in 0..<area.rows where popup.items.indices.contains(top + line) {
      let item = popup.items[top + line]
      let isSelected = popup.field == .list && top + line == popup.position
      let role: ThemeRole =
        isSelected ? .pickerSelected : item.isTaken ? .pickerRow : .pickerDisabled
      let row = area.row + line
      if isSelected {
        canvas.fill(
          Rect(column: area.column - 1, row: row, columns: area.columns + 2, rows: 1), role)
        canvas.placeCursor(column: area.column, row: row)
      }
      let mark = item.isTaken ? "[x]" : "[ ]"
      canvas.put(
        DisplayText(
          "\(mark) #\(item.detail.ticket.id)  \(item.detail.customer.name)  "
            + item.detail.ticket.subject),
        column: area.column, row: row, limit: area.columns, role: role)
    }
  }

  private static func drawText(
    _ popup: IncidentsPopup, _ state: WorkspaceState, _ area: Rect, _ canvas: inout Canvas
  ) {
    guard popup.field == .text else {
      let rows = DisplayText.rows(
        of: popup.filled(state)?.text ?? popup.text.text, columns: area.columns, limit: area.rows)
      for (place, line) in rows.enumerated() {
        canvas.put(line, column: area.column, row: area.row + place, limit: area.columns)
      }
      return
    }
    let (lines, cursor) = popup.text.visibleLines(
      width: min(72, area.columns), height: max(1, area.rows))
    for (place, line) in lines.prefix(area.rows).enumerated() {
      canvas.put(line, column: area.column, row: area.row + place, limit: area.columns)
    }
    canvas.placeCursor(column: area.column + cursor.column, row: area.row + cursor.row)
  }
}
