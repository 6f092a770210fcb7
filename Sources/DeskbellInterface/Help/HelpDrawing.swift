import DeskbellText

/// The commands of a screen with their keys.
enum HelpDrawing {
  static func draw(_ help: HelpPopup, _ canvas: inout Canvas) {
    let commands = HelpPopup.commands(in: help.context)
    let rect = PopupBox.rect(columns: 92, rows: commands.count + 5, canvas.size)
    let footer = PopupBox.keys([("Enter", "do it"), ("Esc", "leave")], canvas.signs)
    PopupBox.draw(
      rect, title: DisplayText("Keys: \(help.context.title)"), footer: footer, &canvas)
    let inside = rect.inside
    PopupBox.filter(
      help.list.filter, "type to filter", hasCaret: true, column: inside.column, row: inside.row,
      columns: inside.columns, &canvas)
    let keyWidth = min(16, commands.map { keys($0, canvas.signs).count }.max() ?? 0)
    let window = help.list.window(height: inside.rows - 1)
    for (line, place) in window.enumerated() {
      let command = commands[help.list.matches[place]]
      draw(
        command, isSelected: place == help.list.position, keyWidth, inside,
        row: inside.row + 1 + line, &canvas)
    }
  }

  private static func keys(_ command: Command, _ signs: Signs) -> String {
    command.keys.map(signs.key).joined(separator: " ")
  }

  private static func draw(
    _ command: Command, isSelected: Bool, _ keyWidth: Int, _ inside: Rect, row: Int,
    _ canvas: inout Canvas
  ) {
    if isSelected {
      canvas.fill(
        Rect(column: inside.column - 1, row: row, columns: inside.columns + 2, rows: 1),
        .pickerSelected)
    }
    func role(_ role: ThemeRole) -> ThemeRole { isSelected ? .pickerSelected : role }
    canvas.put(
      DisplayText(keys(command, canvas.signs)), column: inside.column, row: row, limit: keyWidth,
      role: role(.hintKey))
    let titleWidth = inside.columns < 60 ? inside.columns - keyWidth - 2 : 22
    canvas.put(
      DisplayText(command.title), column: inside.column + keyWidth + 2, row: row,
      limit: titleWidth, role: role(.pickerRow))
    let column = keyWidth + 2 + titleWidth + 2
    canvas.put(
      DisplayText(command.help), column: inside.column + column, row: row,
      limit: inside.columns - column, role: role(.dim))
  }
}
