import DeskbellCore
import DeskbellText

/// The last line: a question, what was just done, or what can be done next.
enum BottomLine {
  static func draw(_ state: WorkspaceState, _ canvas: inout Canvas) {
    let row = canvas.size.rows - 1
    let width = canvas.size.columns
    canvas.fill(Rect(column: 0, row: row, columns: width, rows: 1), .statusBar)
    let help = helpHint(state)
    let room = width - help.columns - 3
    canvas.put(help, column: width - help.columns - 1, row: row)
    if let progress = state.bulk?.progress {
      canvas.put(DisplayText(progress), column: 1, row: row, limit: room, role: .toastInfo)
    } else if let toast = state.toast {
      let role: ThemeRole = toast.kind == .done ? .toastInfo : .toastWarning
      canvas.put(words(toast, state), column: 1, row: row, limit: room, role: role)
    } else {
      drawHints(state, room: room, row: row, &canvas)
    }
  }

  private static func words(_ toast: Toast, _ state: WorkspaceState) -> DisplayText {
    guard let release = toast.releaseAt else { return DisplayText(toast.text) }
    let left = max(0, (release.milliseconds - state.now.milliseconds + 999) / 1000)
    return DisplayText("\(toast.text) leaves in \(left) s, \(state.key("app.undo")) takes it back")
  }

  private static func helpHint(_ state: WorkspaceState) -> StyledLine {
    let command = state.context.isTextField ? "app.text-help" : "app.help"
    let key = state.key(command)
    return StyledLine([(DisplayText(key), .hintKey), (" help", .hintText)])
      .leading(to: .keys(key))
  }

  private static func drawHints(
    _ state: WorkspaceState, room: Int, row: Int, _ canvas: inout Canvas
  ) {
    var column = 1
    for hint in hints(state) {
      let key = DisplayText(canvas.signs.key(hint.key))
      let word = DisplayText(" \(hint.word)")
      guard column + key.columns + word.columns <= room else { return }
      let line = StyledLine([(key, .hintKey), (word, .hintText)])
      column += canvas.put(line.leading(to: .keys(hint.key)), column: column, row: row) + 2
    }
  }

  /// The next actions here, the likeliest first; what cannot be done now is left out.
  static func hints(_ state: WorkspaceState) -> [(key: String, word: String)] {
    let context = state.context
    return Array(
      CommandTable.hinted(in: context)
        .filter { $0.command.disabled(state) == nil }
        .compactMap { hinted in
          state.keymap.keys(of: hinted.command, in: context).first.map { ($0, hinted.word) }
        }
        .prefix(8))
  }
}
