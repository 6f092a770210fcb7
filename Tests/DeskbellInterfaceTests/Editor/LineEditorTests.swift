import SeededRandom
import DeskbellCore
import DeskbellText
import Testing

@testable import DeskbellInterface

@Suite("Line editor")
struct LineEditorTests {
  static let edits: [(String, String, String)] = [
    ("‸", "abc", "abc‸"), ("a‸b", "<enter>\n", "a‸b"), ("a‸b", "<paste:x\r\n\n>", "ax‸b"),
    ("a‸b", "<paste:x\ny\tz>", "ax y z‸b"),
    ("one two‸", "<wbs>", "one ‸"), ("one‸ two", "<up><down><pgup>", "one‸ two"),
    ("one‸ two", "<kill>", "one‸"), ("one‸ two", "<top>x<bottom>y", "xone twoy‸"),
    ("a‸", "b<undo>", "a‸"), ("日本‸", "<bs>", "日‸"),
  ]

  @Test("Editing", arguments: edits)
  func editing(before: String, keys: String, after: String) {
    let (text, caret) = EditorScript.split(before)
    var field = LineEditor(text: text, caret: caret)
    for command in EditorScript.parse(keys) { field.apply(command) }
    #expect(EditorScript.marked(field.text, field.caretOffset) == after)
  }

  static let fields: [(String, Int, String, Int)] = [
    ("abc‸", 10, "abc", 3), ("‸abc", 3, "abc", 0), ("abcdef‸", 4, "ef", 2),
    ("abcd‸ef", 4, "cdef", 2), ("日本語‸", 5, "本語", 4), ("日本語の文‸", 5, "の文", 4), ("‸", 5, "", 0),
    ("abcdef‸", 1, "", 0),
  ]

  @Test("Scrolling", arguments: fields)
  func scrolling(marked: String, columns: Int, shown: String, cursor: Int) {
    let (text, caret) = EditorScript.split(marked)
    let visible = LineEditor(text: text, caret: caret).visible(columns: columns)
    #expect(visible.text.string == shown)
    #expect(visible.cursorColumn == cursor)
  }

  @Test("The cursor is always in the field", arguments: 0..<60)
  func cursorInField(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var field = LineEditor(text: random.text(upTo: 50), caret: 0)
    let columns = Int.random(in: 2...20, using: &random)
    for _ in 0...field.text.count {
      let visible = field.visible(columns: columns)
      #expect(0..<columns ~= visible.cursorColumn)
      #expect(visible.text.columns <= columns)
      field.apply(.right)
    }
  }

  @Test func replacing() {
    var field = LineEditor(text: "old")
    field.replaceText(with: "new\ntext")
    #expect(field.text == "new text")
    field.apply(.undo)
    #expect(field.text == "old")
  }
}
