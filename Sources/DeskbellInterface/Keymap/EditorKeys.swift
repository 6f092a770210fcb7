import DeskbellTerminal

/// What keys do in a text: the same in every field, on every screen.
enum EditorKeys {
  /// What a key asks for in a text of several lines; nil: it is not for the text.
  static func command(for key: Key) -> EditorCommand? {
    switch key {
    case .character(let character): .insert(character)
    case .enter: .newline
    case .up: .up
    case .down: .down
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    default: lineCommand(for: key)
    }
  }

  /// What a key asks for in a field of one line.
  static func lineCommand(for key: Key) -> EditorCommand? {
    switch key {
    case .character(let character): .insert(character)
    case .left, .control("b"): .left
    case .right, .control("f"): .right
    case .wordLeft, .alt("b"): .wordLeft
    case .wordRight, .alt("f"): .wordRight
    case .home, .control("a"): .lineStart
    case .end: .lineEnd
    case .backspace: .deleteBackward
    case .delete: .deleteForward
    case .control("w"), .alt("\u{7F}"), .alt("\u{8}"): .deleteWordBackward
    case .control("k"): .killToLineEnd
    case .control("u"): .killToLineStart
    case .control("y"): .yank
    case .control("_"): .undo
    case .control("r"): .redo
    default: nil
    }
  }
}

extension LineEditor {
  /// Does what a key asks for; false where the key is not for a field.
  mutating func handle(_ key: Key) -> Bool {
    guard let command = EditorKeys.lineCommand(for: key) else { return false }
    apply(command)
    return true
  }

  /// Takes a pasted text in as one line.
  mutating func paste(_ text: String) { apply(.insertText(text)) }
}
