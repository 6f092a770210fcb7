/// What a key can do in a text that is being written: one value, so that a table of keys can name
/// it.
public enum EditorCommand: Hashable, Sendable {
  case insert(Character)
  /// A pasted or inserted text, several lines if need be; the caret ends up behind it.
  case insertText(String)
  case newline
  case left, right, wordLeft, wordRight
  /// The ends of the line of text, however many rows it is shown on.
  case lineStart, lineEnd
  /// By rows as they are shown, keeping the column that the movement began in.
  case up, down, pageUp, pageDown
  case top, bottom
  case deleteBackward, deleteForward
  case deleteWordBackward, deleteWordForward
  /// To the end of the line; at its end the line break.
  case killToLineEnd
  case killToLineStart
  /// Inserts what was killed last.
  case yank
  case undo, redo
}
