import DeskbellText

/// A field of one line: search, the `:` line, pickers, forms. The same commands as `TextEditor`;
/// line breaks and tabs become spaces, movements between lines do nothing.
public struct LineEditor: Sendable, Equatable {
  private var editor: TextEditor

  /// A field with a text, the caret before the character with that number (the end when nil).
  public init(text: String = "", caret: Int? = nil) {
    editor = TextEditor(text: Self.flattened(text), caret: caret)
  }

  public var text: String { editor.text }

  /// Characters before the caret.
  public var caretOffset: Int { editor.caretOffset }

  public var isEmpty: Bool { editor.isEmpty }

  /// Does what a key asks for and gives whether the text changed.
  @discardableResult
  public mutating func apply(_ command: EditorCommand) -> Bool {
    let before = editor.revision
    switch command {
    case .newline, .up, .down, .pageUp, .pageDown: return false
    case .insert(let character) where character.isNewline: return false
    case .insert(let character):
      perform(.insert(character.isWhitespace ? " " : character))
    case .insertText(let text): perform(.insertText(Self.flattened(text)))
    default: perform(command)
    }
    return editor.revision != before
  }

  /// Replaces the text, caret at the end; can be undone.
  public mutating func replaceText(with text: String) {
    editor.replace(
      .start..<editor.buffer.end, with: Self.flattened(text), kind: .other)
  }

  /// The part to show in a field of that many columns, scrolled by half fields so that the caret is
  /// in it, and the column of the cursor.
  public func visible(columns: Int) -> (text: DisplayText, cursorColumn: Int) {
    let line = editor.characters(0)
    guard columns > 1 else { return (.empty, 0) }
    let caretColumn = line[..<editor.caret.column].reduce(0) { $0 + DisplayText.columns(of: $1) }
    let half = max(1, columns / 2)
    let wanted = caretColumn < columns ? 0 : ((caretColumn - columns) / half + 1) * half
    var first = 0
    var skipped = 0
    while skipped < wanted, first < editor.caret.column {
      skipped += DisplayText.columns(of: line[first])
      first += 1
    }
    let shown = DisplayText.showing(line[first...].prefix(columns), width: .max)
    return (shown.prefix(columns: columns), caretColumn - skipped)
  }

  private mutating func perform(_ command: EditorCommand) {
    editor.perform(command, width: .max, height: 1)
  }

  /// One line; the break at the end of a copied line is not part of what was meant.
  private static func flattened(_ text: String) -> String {
    var text = text
    while text.last?.isNewline == true { text.removeLast() }
    return String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
