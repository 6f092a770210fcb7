extension TextEditor {
  mutating func type(_ character: Character) {
    let kind = character.isNewline ? EditHistory.Kind.other : .typing
    replace(caret..<caret, with: String(character), kind: kind)
  }

  mutating func delete(to place: TextPosition, kind: EditHistory.Kind) {
    replace(min(caret, place)..<max(caret, place), with: "", kind: kind)
  }

  /// Deletes and keeps for `yank`; kills in a row are kept together.
  mutating func kill(to place: TextPosition, appending: Bool) {
    let range = min(caret, place)..<max(caret, place)
    let text = buffer.pieces(range).map { String($0) }.joined(separator: "\n")
    isKilling = appending || !text.isEmpty
    if !text.isEmpty {
      let old = appending ? killed : ""
      killed = place < caret ? text + old : old + text
    }
    replace(range, with: "", kind: .other)
  }

  mutating func undo() {
    guard let step = history.undo() else { return }
    for change in step.changes.reversed() { buffer.perform(change.inverse) }
    caret = step.caretBefore
    revision += 1
  }

  mutating func redo() {
    guard let step = history.redo() else { return }
    for change in step.changes { buffer.perform(change) }
    caret = step.caretAfter
    revision += 1
  }

  mutating func replace(_ range: Range<TextPosition>, with text: String, kind: EditHistory.Kind) {
    if range.isEmpty && text.isEmpty { return }
    let before = caret
    let (change, end) = buffer.replace(range, with: text)
    caret = end
    if change.isEmpty { return }
    revision += 1
    history.record(
      EditHistory.Step(changes: [change], kind: kind, caretBefore: before, caretAfter: end))
  }
}
