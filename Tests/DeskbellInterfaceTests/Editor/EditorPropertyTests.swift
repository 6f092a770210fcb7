import SeededRandom
import DeskbellCore
import Testing

@testable import DeskbellInterface

@Suite("Text editor: random edits")
struct EditorPropertyTests {
  @Test("Inserting and deleting like a plain string", arguments: 0..<60)
  func againstString(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
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

  @Test("Undo goes back through every state, redo forth again", arguments: 0..<60)
  func undoRedo(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
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

  @Test("Rows broken anew after a change are those of the whole line", arguments: 0..<60)
  func layout(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
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
