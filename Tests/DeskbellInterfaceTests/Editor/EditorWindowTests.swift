import SeededRandom
import DeskbellCore
import DeskbellTerminal
import DeskbellText
import Testing

@testable import DeskbellInterface

@Suite("Text editor: the window")
struct EditorWindowTests {
  private func shown(_ marked: String, width: Int, height: Int = 10) -> ([String], GridPoint) {
    let window = EditorScript.editor(marked).visibleLines(width: width, height: height)
    return (window.lines.map(\.string), window.cursor)
  }

  static let windows: [(String, Int, [String], GridPoint)] = [
    ("‸", 10, [""], GridPoint(column: 0, row: 0)),
    ("one two‸", 10, ["one two"], GridPoint(column: 7, row: 0)),
    ("one two ‸three", 8, ["one two ", "three"], GridPoint(column: 0, row: 1)),
    ("one two‸ three", 8, ["one two ", "three"], GridPoint(column: 7, row: 0)),
    ("one two ‸", 8, ["one two ", ""], GridPoint(column: 0, row: 1)),
    ("abcdefghij‸", 5, ["abcd", "efgh", "ij"], GridPoint(column: 2, row: 2)),
    ("日本語の‸文", 6, ["日本", "語の", "文"], GridPoint(column: 0, row: 2)),
    ("e\u{301}‸x\u{94D}", 6, ["e\u{301}x\u{94D}"], GridPoint(column: 1, row: 0)),
    ("a\tb‸", 20, ["a       b"], GridPoint(column: 9, row: 0)),
    ("a\n\n‸b", 20, ["a", "", "b"], GridPoint(column: 0, row: 2)),
    ("👍🏽‸x", 20, ["👍x"], GridPoint(column: 2, row: 0)),
  ]

  @Test("Rows and cursor", arguments: windows)
  func rowsAndCursor(marked: String, width: Int, rows: [String], cursor: GridPoint) {
    let window = shown(marked, width: width)
    #expect(window.0 == rows)
    #expect(window.1 == cursor)
  }

  @Test func scrollsNoFurtherThanNeeded() {
    let text = (0..<20).map(String.init).joined(separator: "\n")
    var editor = TextEditor(text: text, caret: 0)
    for _ in 0..<5 { editor.apply(.down, width: 20, height: 4) }
    #expect(editor.visibleLines(width: 20, height: 4).lines.map(\.string) == ["2", "3", "4", "5"])
    editor.apply(.up, width: 20, height: 4)
    #expect(editor.visibleLines(width: 20, height: 4).lines.map(\.string) == ["2", "3", "4", "5"])
    #expect(editor.visibleLines(width: 20, height: 2).lines.map(\.string) == ["3", "4"])
    editor.apply(.bottom, width: 20, height: 4)
    for _ in 0..<19 { editor.apply(.deleteWordBackward, width: 20, height: 4) }
    #expect(editor.visibleLines(width: 20, height: 4).lines.count == 4)
  }

  @Test("Each place of the caret is a place of the window, and back", arguments: 0..<60)
  func roundTrip(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let text = random.text(upTo: 60)
    let width = Int.random(in: 4...30, using: &random)
    var editor = TextEditor(text: text, caret: 0)
    let height = 200
    for offset in 0...editor.text.count {
      let (lines, cursor) = editor.visibleLines(width: width, height: height)
      #expect(lines.allSatisfy { $0.columns <= width })
      #expect(cursor.column < width)
      let row = editor.cursor(width: width).row
      #expect(editor.place(inRow: row, column: cursor.column, width: width) == editor.caret)
      #expect(editor.caretOffset == offset)
      editor.apply(.right, width: width, height: height)
    }
  }
}
