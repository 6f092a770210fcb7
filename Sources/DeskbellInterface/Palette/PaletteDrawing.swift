import DeskbellText

/// All commands, fuzzily filtered.
enum PaletteDrawing {
  static func draw(_ palette: Palette, _ canvas: inout Canvas) {
    let rect = PopupBox.rect(columns: 92, rows: min(20, palette.items.count + 4), canvas.size)
    let footer = PopupBox.keys([("Enter", "do it"), ("Esc", "leave")], canvas.signs)
    PopupBox.draw(rect, title: "Commands", footer: footer, &canvas)
    let inside = rect.inside
    PopupBox.filter(
      palette.list.filter, "what do you want to do?", hasCaret: true, column: inside.column,
      row: inside.row, columns: inside.columns, &canvas)
    let rows = CommandRows(keyWidth: min(10, inside.columns / 4), inside: inside)
    for (line, place) in palette.list.window(height: inside.rows - 1).enumerated() {
      let item = palette.items[palette.list.matches[place]]
      rows.draw(
        item.command, keys: item.keys.prefix(2).map(canvas.signs.key).joined(separator: " "),
        reason: item.reason, isSelected: place == palette.list.position,
        row: inside.row + 1 + line, &canvas)
      canvas.clickable(
        Rect(column: inside.column, row: inside.row + 1 + line, columns: inside.columns, rows: 1),
        .entry(place))
    }
    if palette.list.matches.isEmpty {
      canvas.put(
        "No command is called so.", column: inside.column, row: inside.row + 1,
        limit: inside.columns, role: .pickerDisabled)
    }
  }
}
