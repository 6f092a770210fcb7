import DeskbellText

/// A list to choose from, with its filter.
enum PickerDrawing {
  static func draw(_ picker: Picker, _ canvas: inout Canvas) {
    let widths = columnWidths(picker)
    let content = 4 + widths.reduce(0) { $0 + $1 + 2 } + reasonWidth(picker)
    let rect = PopupBox.rect(
      columns: max(44, content + 4), rows: picker.items.count + 4, canvas.size)
    let footer = PopupBox.keys([("Enter", "choose"), ("Esc", "leave")], canvas.signs)
    PopupBox.draw(rect, title: DisplayText(picker.title), footer: footer, &canvas)
    let inside = rect.inside
    PopupBox.filter(
      picker.list.filter, picker.placeholder, hasCaret: true,
      column: inside.column, row: inside.row, columns: inside.columns, &canvas)
    let window = picker.list.window(height: inside.rows - 1)
    for (line, place) in window.enumerated() {
      let item = picker.items[picker.list.matches[place]]
      draw(
        item, number: place + 1, hasDigit: picker.list.takesDigits,
        isSelected: place == picker.list.position,
        widths, inside, row: inside.row + 1 + line, &canvas)
    }
    if picker.list.matches.isEmpty {
      canvas.put(
        "Nothing matches.", column: inside.column, row: inside.row + 1, role: .pickerDisabled)
    }
  }

  private static func draw(
    _ item: Picker.Item, number: Int, hasDigit: Bool, isSelected: Bool, _ widths: [Int],
    _ inside: Rect, row: Int, _ canvas: inout Canvas
  ) {
    canvas.clickable(
      Rect(column: inside.column, row: row, columns: inside.columns, rows: 1), .entry(number - 1))
    let role: ThemeRole =
      isSelected ? .pickerSelected : item.reason == nil ? .pickerRow : .pickerDisabled
    if isSelected {
      canvas.fill(
        Rect(column: inside.column - 1, row: row, columns: inside.columns + 2, rows: 1), role)
    }
    let digit = hasDigit && number < 10 ? "\(number)" : " "
    canvas.put(DisplayText(digit), column: inside.column, row: row, role: role)
    if item.isCurrent {
      canvas.put(canvas.signs.mark, column: inside.column + 2, row: row, role: role)
    }
    var column = inside.column + 4
    let end = inside.column + inside.columns
    for (text, width) in zip([item.title] + item.details, widths) {
      canvas.put(
        DisplayText(text), column: column, row: row, limit: min(width, end - column), role: role)
      column += width + 2
    }
    if let reason = item.reason, column < end {
      canvas.put(DisplayText(reason), column: column, row: row, limit: end - column, role: role)
    }
  }

  private static func columnWidths(_ picker: Picker) -> [Int] {
    let rows = picker.items.map { [$0.title] + $0.details }
    let count = rows.map(\.count).max() ?? 0
    return (0..<count).map { place in
      rows.map { $0.indices.contains(place) ? min(30, DisplayText($0[place]).columns) : 0 }.max()
        ?? 0
    }
  }

  private static func reasonWidth(_ picker: Picker) -> Int {
    picker.items.compactMap(\.reason).map { DisplayText($0).columns }.max() ?? 0
  }
}
