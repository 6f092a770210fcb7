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
