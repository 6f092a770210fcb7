import DeskbellCore
import DeskbellText

/// The tickets that one may be joined with, each with its customer and why it is offered; then how.
enum JoiningDrawing {
  static func draw(_ popup: JoiningPopup, _ canvas: inout Canvas) {
    let rows = popup.other == nil ? max(3, popup.candidates.count) : JoiningAct.allCases.count + 2
    let rect = PopupBox.rect(columns: 110, rows: rows + 5, canvas.size)
    let footer = PopupBox.keys(
      [
        ("Enter", popup.isOfMarks ? "merge the others into it" : "choose"),
        ("Esc", popup.other == nil ? "leave" : "back"),
      ], canvas.signs)
    PopupBox.draw(rect, title: title(popup), footer: footer, &canvas)
    if let other = popup.other, let this = popup.subjects.first {
      drawActs(popup, this, other, rect.inside, &canvas)
    } else {
      drawCandidates(popup, rect.inside, &canvas)
    }
  }

  private static func title(_ popup: JoiningPopup) -> DisplayText {
    guard !popup.isOfMarks, let this = popup.subjects.first else {
      return DisplayText("Merge \(popup.subjects.count) tickets into which one?")
    }
    return DisplayText("Merge or link #\(this.ticket.id) · \(this.ticket.subject)")
  }

  private static func drawCandidates(
    _ popup: JoiningPopup, _ inside: Rect, _ canvas: inout Canvas
  ) {
    PopupBox.filter(
      popup.query, popup.isOfMarks ? "type to filter" : "a number, or words of the other ticket",
      hasCaret: true, column: inside.column, row: inside.row, columns: inside.columns, &canvas)
    var area = inside.dropping(rows: 1)
    if !popup.isOfMarks, let this = popup.subjects.first {
      canvas.put(
        DisplayText("customer of #\(this.ticket.id): \(this.customer)"), column: area.column,
        row: area.row, limit: area.columns, role: .dim)
      area = area.dropping(rows: 1)
    }
    let candidates = popup.candidates
    guard !candidates.isEmpty else {
      canvas.put(
        DisplayText(emptyWords(popup)), column: area.column, row: area.row, limit: area.columns,
        role: .pickerDisabled)
      return
    }
    let top = max(0, min(popup.position - area.rows / 2, candidates.count - area.rows))
    for line in 0..<area.rows where candidates.indices.contains(top + line) {
      draw(
        candidates[top + line], isSelected: top + line == popup.position, area,
        row: area.row + line, &canvas)
    }
  }

  private static func emptyWords(_ popup: JoiningPopup) -> String {
    if popup.suggestions == nil { return "…" }
    return popup.query.isEmpty
      ? "No ticket looks like this one. Type a number or words." : "Nothing found yet."
  }

  private static func draw(
    _ candidate: JoiningPopup.Candidate, isSelected: Bool, _ area: Rect, row: Int,
    _ canvas: inout Canvas
  ) {
    let role: ThemeRole = isSelected ? .pickerSelected : .pickerRow
    if isSelected {
      canvas.fill(Rect(column: area.column - 1, row: row, columns: area.columns + 2, rows: 1), role)
    }
    let ticket = candidate.ticket
    let why = DisplayText(candidate.why)
    let showsWhy = area.columns > 60
    let end = area.columns - (showsWhy ? min(why.columns, area.columns / 3) + 2 : 0)
    var used = canvas.put(
      DisplayText("#\(ticket.id) "), column: area.column, row: row, limit: end, role: role)
    used += canvas.put(
      DisplayText("\(ticket.status.words) "), column: area.column + used, row: row,
      limit: end - used, role: isSelected ? role : ThemeRole.status(ticket.status))
    let width = min(20, max(8, area.columns / 4))
    canvas.put(
      DisplayText(candidate.customer), column: area.column + used, row: row,
      limit: min(width, end - used), role: role)
    used += width + 1
    canvas.put(
      DisplayText(ticket.subject), column: area.column + used, row: row, limit: end - used,
      role: role)
    if showsWhy {
      canvas.putRight(
        why, before: area.column + area.columns, row: row, limit: area.columns / 3,
        role: isSelected ? role : .dim)
    }
  }

  private static func drawActs(
    _ popup: JoiningPopup, _ this: JoiningPopup.Candidate, _ other: JoiningPopup.Candidate,
    _ inside: Rect, _ canvas: inout Canvas
  ) {
    for (line, candidate) in [this, other].enumerated() {
      let isOther = candidate.ticket.customer != this.ticket.customer
      let words =
        "#\(candidate.ticket.id)  \(candidate.customer)\(isOther ? " (another customer)" : "")"
        + "  \(candidate.ticket.subject)"
      canvas.put(
        DisplayText(words), column: inside.column, row: inside.row + line, limit: inside.columns,
        role: isOther ? .toastWarning : .text)
    }
    for (place, act) in JoiningAct.allCases.enumerated() {
      let row = inside.row + 3 + place
      guard row < inside.row + inside.rows else { return }
      let isSelected = place == popup.actPosition
      let role: ThemeRole = isSelected ? .pickerSelected : .pickerRow
      if isSelected {
        canvas.fill(
          Rect(column: inside.column - 1, row: row, columns: inside.columns + 2, rows: 1), role)
        canvas.placeCursor(column: inside.column, row: row)
      }
      canvas.put(
        DisplayText(
          "\(place + 1) \(act.words(this: this.ticket.id, that: other.ticket.id))"),
        column: inside.column, row: row, limit: inside.columns, role: role)
    }
  }
}
