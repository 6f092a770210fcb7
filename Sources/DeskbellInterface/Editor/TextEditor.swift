import DeskbellText
import DeskbellTerminal

/// The text that an agent is writing, with its caret and its past: the model of the built-in
/// editor. Knows nothing of keys and screens; widths are columns, positions are `Character`s.
public struct TextEditor: Sendable {
  var buffer = TextBuffer()
  var history = EditHistory()
  var caret = TextPosition.start
  /// The column that a movement by rows began in.
  var goal: Int?
  /// What was killed last, and whether the last command killed it.
  var killed = ""
  var isKilling = false
  /// The row at the top of the window.
  var top = RowPosition.start

  /// Grows with every change of the text.
  public internal(set) var revision = 0

  /// An editor on a text, the caret before the character with that number (the end when nil).
  /// Control characters and what cannot be seen are left out.
  public init(text: String = "", caret: Int? = nil) {
    _ = buffer.replace(.start ..< .start, with: text)
    let before = caret.map { offset in
      LineBreaks.split(String(text.prefix(max(0, offset))))
        .map { EditableText.characters(of: $0).count + 1 }
        .reduce(-1, +)
    }
    self.caret = before.map(buffer.position(atOffset:)) ?? buffer.end
  }

  /// The whole text; lines end in `\n`.
  public var text: String { buffer.text }

  /// Characters before the caret, counted as in `Draft.caret`.
  public var caretOffset: Int { buffer.offset(of: caret) }

  /// Whether there is no text at all.
  public var isEmpty: Bool { buffer.isEmpty }
  public var canUndo: Bool { history.canUndo }
  public var canRedo: Bool { history.canRedo }

  /// Does what a key asks for in a window of that size, and gives whether the text changed.
  @discardableResult
  public mutating func apply(_ command: EditorCommand, width: Int, height: Int = 20) -> Bool {
    let before = revision
    perform(command, width: width, height: height)
    settle(width: width, height: height)
    return revision != before
  }

  /// Does what a key asks for; the window is not moved yet.
  mutating func perform(_ command: EditorCommand, width: Int, height: Int) {
    let wasKilling = isKilling
    isKilling = false
    if !command.movesByRow { goal = nil }
    if !command.edits { history.close() }
    switch command {
    case .insert(let character): type(character)
    case .insertText(let text): replace(caret..<caret, with: text, kind: .other)
    case .newline: replace(caret..<caret, with: "\n", kind: .other)
    case .yank: replace(caret..<caret, with: killed, kind: .other)
    case .deleteBackward: delete(to: place(before: caret), kind: .deletingBackward)
    case .deleteForward: delete(to: place(after: caret), kind: .deletingForward)
    case .deleteWordBackward: kill(to: wordStart, appending: wasKilling)
    case .deleteWordForward: kill(to: wordEnd, appending: wasKilling)
    case .killToLineEnd:
      kill(to: caret == lineEnd ? place(after: caret) : lineEnd, appending: wasKilling)
    case .killToLineStart:
      kill(to: caret.column == 0 ? place(before: caret) : lineStart, appending: wasKilling)
    case .undo: undo()
    case .redo: redo()
    default: move(command, width: width, height: height)
    }
  }
}

extension TextEditor: Equatable {
  public static func == (left: TextEditor, right: TextEditor) -> Bool {
    left.caret == right.caret && left.top == right.top
      && left.buffer.lines.elementsEqual(right.buffer.lines) { $0.characters == $1.characters }
  }
}

extension EditorCommand {
  /// Whether it moves by rows as they are shown.
  fileprivate var movesByRow: Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown: true
    default: false
    }
  }

  /// Whether it can be part of a run of changes.
  fileprivate var edits: Bool {
    switch self {
    case .insert, .deleteBackward, .deleteForward: true
    default: false
    }
  }
}
