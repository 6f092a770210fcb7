import DeskbellText

/// Rows of commands as help and palette show them: keys, title, what it is for or why it cannot be
/// used.
struct CommandRows {
  var keyWidth: Int
  var inside: Rect

  func draw(
    _ command: Command, keys: String, reason: String?, isSelected: Bool, row: Int,
    _ canvas: inout Canvas
  ) {
    if isSelected {
      canvas.fill(
        Rect(column: inside.column - 1, row: row, columns: inside.columns + 2, rows: 1),
        .pickerSelected)
    }
    func role(_ role: ThemeRole) -> ThemeRole {
      isSelected ? .pickerSelected : reason == nil ? role : .pickerDisabled
    }
    canvas.put(
      DisplayText(keys), column: inside.column, row: row, limit: keyWidth, role: role(.hintKey))
    let titleWidth = inside.columns < 60 ? inside.columns - keyWidth - 2 : 22
    canvas.put(
      DisplayText(command.title), column: inside.column + keyWidth + 2, row: row,
      limit: titleWidth, role: role(.pickerRow))
    let column = keyWidth + 2 + titleWidth + 2
    canvas.put(
      DisplayText(reason ?? command.help), column: inside.column + column, row: row,
      limit: inside.columns - column, role: role(.dim))
  }
}
