import DeskbellText

/// The commands of a screen with their keys; what cannot be done now says why.
enum HelpDrawing {
  static func draw(_ help: HelpPopup, _ state: WorkspaceState, _ canvas: inout Canvas) {
    let commands = HelpPopup.commands(in: help.context)
    let rect = PopupBox.rect(columns: 92, rows: commands.count + 5, canvas.size)
    let footer = PopupBox.keys([("Enter", "do it"), ("Esc", "leave")], canvas.signs)
    PopupBox.draw(
      rect, title: DisplayText("Keys: \(help.context.title)"), footer: footer, &canvas)
    let inside = rect.inside
    PopupBox.filter(
      help.list.filter, "type to filter", hasCaret: true, column: inside.column, row: inside.row,
      columns: inside.columns, &canvas)
    let keys = commands.map { command in
      state.keymap.keys(of: command.name, in: help.context).map(canvas.signs.key)
        .joined(separator: " ")
    }
    let table = CommandRows(keyWidth: min(16, keys.map(\.count).max() ?? 0), inside: inside)
    let window = help.list.window(height: inside.rows - 1)
    for (line, place) in window.enumerated() {
      let command = commands[help.list.matches[place]]
      table.draw(
        command, keys: keys[help.list.matches[place]], reason: command.disabled(state),
        isSelected: place == help.list.position, row: inside.row + 1 + line, &canvas)
      canvas.clickable(
        Rect(column: inside.column, row: inside.row + 1 + line, columns: inside.columns, rows: 1),
        .entry(place))
    }
  }
}
