import DeskbellText
import DeskbellTerminal

/// The text that an agent is writing, with its caret and its past: the model of the built-in
/// editor. Knows nothing of keys and screens; widths are columns, positions are `Character`s.
public struct TextEditor: Sendable {
  /// The whole text; lines end in `\n`.
  public var text: String { "" }

  /// Characters before the caret, counted as in `Draft.caret`.
  public var caretOffset: Int { 0 }

  /// An editor on a text, the caret before the character with that number (the end when nil).
  public init(text: String = "", caret: Int? = nil) {}

  /// Does what a key asks for in a window of that size, and gives whether the text changed.
  @discardableResult
  public mutating func apply(_ command: EditorCommand, width: Int, height: Int = 20) -> Bool {
    false
  }

  /// The rows to show in a window and where the cursor goes in it.
  public func visibleLines(width: Int, height: Int) -> (lines: [DisplayText], cursor: GridPoint) {
    ([], GridPoint(column: 0, row: 0))
  }

  /// Whether there is no text at all.
  public var isEmpty: Bool { true }
  public var canUndo: Bool { false }
  public var canRedo: Bool { false }
}
