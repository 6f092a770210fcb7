import DeskbellTerminal
import DeskbellText

/// What may follow the keys that were pressed, after a moment of hesitation.
enum PrefixDrawing {
  static func draw(_ state: WorkspaceState, _ canvas: inout Canvas) {
    guard !state.keys.pending.isEmpty, let due = state.keys.hintAt, due <= state.now else { return }
    let followers = state.keymap.followers(of: state.keys.pending, in: state.context)
    let lines = followers.map { follower -> StyledLine in
      let command = follower.command.flatMap(CommandTable.command(named:))
      let isUsable = command.map { $0.disabled(state) == nil } ?? true
      return StyledLine([
        (DisplayText(KeyNotation.describe(follower.key)), isUsable ? .hintKey : .pickerDisabled),
        (DisplayText("  \(command?.title ?? "…")"), isUsable ? .text : .pickerDisabled),
      ])
    }
    let width = min(canvas.size.columns, (lines.map(\.columns).max() ?? 0) + 6)
    let height = min(canvas.size.rows - 3, lines.count + 2)
    let rect = Rect(
      column: canvas.size.columns - width - 2, row: canvas.size.rows - 2 - height, columns: width,
      rows: height)
    canvas.fill(rect, .dialog)
    canvas.box(
      rect, title: StyledLine(DisplayText(KeyNotation.describe(state.keys.pending)), .dialogTitle),
      role: .borderFocus)
    for (place, line) in lines.prefix(atMost: height - 2).enumerated() {
      canvas.put(
        line, column: rect.column + 2, row: rect.row + 1 + place, limit: rect.columns - 4)
    }
  }
}
