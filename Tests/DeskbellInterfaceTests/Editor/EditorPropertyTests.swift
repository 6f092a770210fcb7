import Testing

@testable import DeskbellInterface

/// The same numbers on every run (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  static let alphabet: [String] = [
    "a", "b", " ", " ", "word", ",", "(", "ä", "e\u{301}", "\u{301}", "日", "本", "。", "の", "ス",
    "한", "\u{1112}", "\u{1161}", "क", "\u{94D}", "ष", "😀", "👩", "\u{200D}", "👧", "\u{1F3FD}",
    "\u{FE0F}", "🇵", "🇱", "🇩", "\t", "\n", "\n", "ש", "\u{5B8}", "\u{3099}",
  ]

  mutating func text(upTo length: Int) -> String {
    (0..<Int.random(in: 0...length, using: &self))
      .map { _ in Self.alphabet.randomElement(using: &self) ?? "" }
      .joined()
  }

  mutating func command() -> EditorCommand {
    let piece = Self.alphabet.randomElement(using: &self) ?? "a"
    switch Int.random(in: 0..<20, using: &self) {
    case 0..<8: return .insert(piece.first ?? "a")
    case 8: return .insertText(text(upTo: 6))
    default:
      // A dictionary's order changes from run to run.
      let names = EditorScript.commands.keys.sorted()
      return names.randomElement(using: &self).flatMap { EditorScript.commands[$0] } ?? .left
    }
  }
}

@Suite("Text editor: random edits")
struct EditorPropertyTests {
  @Test("Inserting and deleting like a plain string", arguments: 0..<200)
  func againstString(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var editor = TextEditor(text: random.text(upTo: 20))
    for _ in 0..<60 {
      var model = Array(editor.text)
      let caret = editor.caretOffset
      let expected: String
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        let piece = random.text(upTo: 3).filter { $0.unicodeScalars.contains { !$0.isJoining } }
        expected = String(model[..<caret]) + piece + String(model[caret...])
        editor.apply(.insertText(piece), width: 20)
      case 1:
        if caret > 0 { model.remove(at: caret - 1) }
        expected = String(model)
        editor.apply(.deleteBackward, width: 20)
      case 2:
        if caret < model.count { model.remove(at: caret) }
        expected = String(model)
        editor.apply(.deleteForward, width: 20)
      default:
        expected = String(model)
        editor.apply(
          [.left, .right, .up, .down, .wordLeft].randomElement(using: &random) ?? .left, width: 20)
      }
      #expect(editor.text.unicodeScalars.elementsEqual(expected.unicodeScalars))
      #expect(editor.isConsistent)
    }
  }

  @Test("Undo goes back through every state, redo forth again", arguments: 0..<200)
  func undoRedo(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var editor = TextEditor(text: random.text(upTo: 20))
    let first = editor.text
    for _ in 0..<80 {
      let command = random.command()
      let width = Int.random(in: 1...25, using: &random)
      editor.apply(command, width: width, height: Int.random(in: 1...9, using: &random))
      #expect(editor.isConsistent)
      _ = editor.visibleLines(width: width, height: 5)
    }
    while editor.canRedo { editor.apply(.redo, width: 20) }
    let last = editor.text
    var states: [String] = [last]
    while editor.canUndo {
      editor.apply(.undo, width: 20)
      states.append(editor.text)
    }
    #expect(editor.text.unicodeScalars.elementsEqual(first.unicodeScalars))
    for state in states.reversed().dropFirst() {
      editor.apply(.redo, width: 20)
      #expect(editor.text.unicodeScalars.elementsEqual(state.unicodeScalars))
    }
    #expect(!editor.canRedo)
  }

  @Test("Rows broken anew after a change are those of the whole line", arguments: 0..<200)
  func layout(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let width = Int.random(in: 2...20, using: &random)
    var line = TextLine(random.line(upTo: 60))
    line.layout = line.layout(width: width)
    for _ in 0..<40 {
      let start = Int.random(in: 0...line.characters.count, using: &random)
      let end = Int.random(in: start...min(line.characters.count, start + 5), using: &random)
      line.replace(start..<end, with: random.line(upTo: 5))
      #expect(line.layout == RowLayout(line.characters, width: width))
    }
  }
}

extension SeededRandom {
  fileprivate mutating func line(upTo length: Int) -> [Character] {
    Array(text(upTo: length).filter { !$0.isNewline })
  }
}

extension Unicode.Scalar {
  /// Something that shows only together with what is before it.
  fileprivate var isJoining: Bool { value == 0x200D || value == 0xFE0F }
}

extension TextEditor {
  /// The promises of the buffer and of the layouts it keeps.
  var isConsistent: Bool {
    buffer.lines.allSatisfy { line in
      Array(String(line.characters)) == line.characters
        && (line.layout.map { $0 == RowLayout(line.characters, width: $0.width) } ?? true)
    } && caret.line < buffer.lines.count
      && caret.column <= buffer.lines[caret.line].characters.count
      && Array(text).count == buffer.offset(of: buffer.end)
  }
}
