import DeskbellText
import Testing

@testable import DeskbellTerminal

@Suite("Grid")
struct GridTests {
  @Test("A cell keeps a base and four marks")
  func glyphs() {
    #expect(Cell(text: "a").text == "a")
    #expect(Cell(text: "e\u{301}\u{323}").text.unicodeScalars.count == 3)
    #expect(Cell(text: "e" + String(repeating: "\u{301}", count: 9)).text.unicodeScalars.count == 5)
    #expect(Cell(text: "").text == "")
    #expect(Cell(text: "日", columns: 2) == Cell(text: "日", columns: 2))
    #expect(Cell(text: "a") != Cell(text: "a\u{301}"))
  }

  @Test("Text is cut at the limit and at the edge")
  func writing() {
    var grid = Grid(size: GridSize(columns: 6, rows: 2))
    #expect(grid.write("abcdef", column: 0, row: 0, limit: 3) == 3)
    #expect(grid.write("abcdef", column: 4, row: 1) == 2)
    #expect(grid.write("abc", column: 0, row: 7) == 0)
    #expect(grid.lines == ["abc", "    ab"])
  }

  @Test(
    "Every cell holds its glyph, whatever the mix",
    arguments: [
      "plain", "e\u{301}a", "ae\u{301}", "日本語", "a日b", "é", "ą̊x", "▲ urgent · 日本 e\u{301}\u{323}!",
    ])
  func mixture(foreign: String) {
    let text = DisplayText(foreign)
    var grid = Grid(size: GridSize(columns: 40, rows: 1))
    #expect(grid.write(text, column: 1, row: 0) == text.columns)
    var expected = [Cell.blank]
    for glyph in text.glyphs {
      expected.append(Cell(text: glyph.text, columns: glyph.columns))
      if glyph.columns == 2 { expected.append(Cell(text: "", columns: 0)) }
    }
    #expect(Array(grid.row(0).prefix(expected.count)) == expected)
    #expect(grid.lines == [" " + text.string])
  }

  @Test("A wide character is never cut in half, and half of one never stays")
  func halves() {
    var grid = Grid(size: GridSize(columns: 6, rows: 1))
    #expect(grid.write("a日本", column: 0, row: 0, limit: 4) == 3)
    #expect(grid.lines == ["a日"])
    #expect(grid.write("日本", column: 3, row: 0) == 2)
    #expect(grid.lines == ["a日日"])
    grid.write("x", column: 2, row: 0)
    #expect(grid.lines == ["a x日"])
    grid.write("y", column: 3, row: 0)
    #expect(grid.lines == ["a xy"])
    grid.write("日日", column: 0, row: 0)
    grid.write("本", column: 1, row: 0)
    #expect(grid.lines == [" 本"])
    #expect(grid.row(0).reduce(0) { $0 + $1.columns } == 6)
    grid.write("日", column: -1, row: 0)
    #expect(grid.lines == [" 本"])
  }

  @Test("Two grids with the same cells are equal, with another style or cursor not")
  func equality() {
    var grid = Grid(size: GridSize(columns: 4, rows: 1))
    let empty = grid
    grid.write("ab", column: 0, row: 0)
    #expect(grid != empty)
    grid.write("  ", column: 0, row: 0)
    #expect(grid == empty)
    grid.restyle(columns: 0..<1, rows: 0..<1) { $0.attributes = .bold }
    #expect(grid != empty)
    grid = empty
    grid.cursor = GridPoint(column: 0, row: 0)
    #expect(grid != empty)
  }
}
