import DeskbellText

/// A field of one line: search, the `:` line, pickers, forms. The same commands as `TextEditor`;
/// line breaks become spaces, movements between lines do nothing.
public struct LineEditor: Sendable {
  public var text: String { "" }

  /// Characters before the caret.
  public var caretOffset: Int { 0 }

  /// A field with a text, the caret before the character with that number (the end when nil).
  public init(text: String = "", caret: Int? = nil) {}

  /// Does what a key asks for and gives whether the text changed.
  @discardableResult
  public mutating func apply(_ command: EditorCommand) -> Bool { false }

  /// Replaces the text, caret at the end; can be undone.
  public mutating func replaceText(with text: String) {}

  /// The part to show in a field of that many columns, scrolled so that the caret is in it, and the
  /// column of the cursor.
  public func visible(columns: Int) -> (text: DisplayText, cursorColumn: Int) { ("", 0) }

  public var isEmpty: Bool { true }
}
