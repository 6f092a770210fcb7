import DeskbellText

/// The canned responses on the left, the text of the selected one on the right or below.
enum ResponseDrawing {
  static func draw(_ popup: ResponsePopup, _ canvas: inout Canvas) {
    let rect = PopupBox.rect(columns: 120, rows: max(12, canvas.size.rows * 3 / 4), canvas.size)
    let footer = PopupBox.keys([("Enter", "insert"), ("Esc", "leave")], canvas.signs)
    PopupBox.draw(rect, title: "Canned response", footer: footer, &canvas)
    let inside = rect.inside
    PopupBox.filter(
      popup.list.filter, "type to filter by title, name or text", hasCaret: true,
      column: inside.column, row: inside.row, columns: inside.columns, &canvas)
    guard let offers = popup.offers else { return }
    if popup.list.matches.isEmpty {
      let words: DisplayText =
        offers.isEmpty ? "There are no canned responses yet." : "Nothing matches."
      canvas.put(words, column: inside.column, row: inside.row + 2, role: .pickerDisabled)
      return
    }
    var (list, preview) = areas(inside.dropping(rows: 2))
    list.rows = min(list.rows, offers.count)
    for (line, place) in popup.list.window(height: list.rows).enumerated() {
      draw(
        offers[popup.list.matches[place]], number: place + 1,
        isSelected: place == popup.list.position, list, row: list.row + line, &canvas)
    }
    if let selected = popup.selected { draw(preview: selected, preview, &canvas) }
  }

  private static func areas(_ area: Rect) -> (list: Rect, preview: Rect) {
    var list = area
    var preview = area
    if area.columns >= 76 {
      list.columns = area.columns * 2 / 5
      preview.column = area.column + list.columns + 3
      preview.columns = area.columns - list.columns - 3
    } else {
      list.rows = max(2, area.rows / 2 - 1)
      preview = area.dropping(rows: list.rows + 1)
    }
    return (list, preview)
  }

  private static func draw(
    _ offer: ResponsePopup.Offer, number: Int, isSelected: Bool, _ area: Rect, row: Int,
    _ canvas: inout Canvas
  ) {
    let role: ThemeRole = isSelected ? .pickerSelected : .pickerRow
    if isSelected {
      canvas.fill(Rect(column: area.column - 1, row: row, columns: area.columns + 2, rows: 1), role)
    }
    let digit = number < 10 ? "\(number) " : "  "
    canvas.put(DisplayText(digit), column: area.column, row: row, role: role)
    let facts = facts(of: offer)
    canvas.put(
      DisplayText(offer.ranked.variant.title), column: area.column + 2, row: row,
      limit: area.columns - facts.columns - 3, role: role)
    canvas.putRight(
      facts, before: area.column + area.columns, row: row, role: isSelected ? role : .dim)
  }

  private static func facts(of offer: ResponsePopup.Offer) -> DisplayText {
    let language = offer.ranked.variant.language
    return DisplayText(offer.uses > 0 ? "\(language) \(offer.uses)x" : language)
  }

  private static func draw(
    preview offer: ResponsePopup.Offer, _ area: Rect, _ canvas: inout Canvas
  ) {
    var row = area.row
    let end = area.row + area.rows
    for missing in offer.missing.prefix(2) {
      canvas.put(
        DisplayText("\(missing) has no value here"), column: area.column, row: row,
        limit: area.columns, role: .inputError)
      row += 1
    }
    let rows = DisplayText.rows(
      of: offer.filled.text, columns: area.columns, limit: max(0, end - row))
    for line in rows {
      canvas.put(line, column: area.column, row: row, limit: area.columns)
      row += 1
    }
  }
}
