import SeededRandom
import DeskbellText
import Testing

@Suite("Lines and rows")
struct LineTests {
  static let texts: [(String, [String])] = [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("\n", [""]), ("a\n\nb", ["a", "", "b"]),
    ("a\r\nb\rc\u{B}d\u{C}e\u{85}f\u{2028}g\u{2029}h", ["a", "b", "c", "d", "e", "f", "g", "h"]),
    ("\tx\ny\tz", ["        x", "y       z"]), ("日\tx", ["日      x"]),
    ("12345678\tx", ["12345678        x"]),
    ("\u{1B}[2J\nx", ["\u{FFFD}[2J", "x"]), ("ä\n€\n", ["ä", "€"]),
    ("\u{2026}\u{205F}", ["…\u{205F}"]),
  ]

  @Test("Lines of foreign text", arguments: texts)
  func lines(foreign: String, lines: [String]) {
    #expect(DisplayText.lines(of: foreign).map(\.string) == lines)
    #expect(DisplayText.block(foreign) == lines.joined(separator: "\n"))
  }

  @Test func splittingKeepsTheEmptyLineAtTheEnd() {
    #expect(LineBreaks.split("") == [""])
    #expect(LineBreaks.split("a\n") == ["a", ""])
    #expect(LineBreaks.split("a\r\n\u{2028}b") == ["a", "", "b"])
  }

  static let wrappings: [(String, Int, [String])] = [
    ("", 10, [""]), ("short", 10, ["short"]), ("one two three", 7, ["one two", "three"]),
    ("one two three", 8, ["one two", "three"]), ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("a abcdefghij b", 4, ["a", "abcd", "efgh", "ij b"]),
    ("  indented text", 10, ["  indented", "text"]),
    ("trailing   ", 20, ["trailing"]), ("日本語の文章", 5, ["日本", "語の", "文章"]),
    ("これは「本」です。", 8, ["これは", "「本」で", "す。"]), ("ab日本cd", 4, ["ab日", "本cd"]),
    ("日本", 1, ["日", "本"]), ("a\u{A0}b c", 3, ["a\u{A0}b", "c"]), ("x          y", 3, ["x", "y"]),
    ("          y", 3, ["", "y"]), ("   ", 2, [""]),
  ]

  @Test("Word wrapping", arguments: wrappings)
  func wrapping(foreign: String, width: Int, rows: [String]) {
    #expect(DisplayText(foreign).wrapped(columns: width).map(\.string) == rows)
  }

  @Test func linesStopAtTheLimit() {
    #expect(DisplayText.lines(of: "a\n\nb\n", limit: 2).map(\.string) == ["a", ""])
    #expect(DisplayText.lines(of: "a\nb", limit: 0) == [])
    #expect(DisplayText.lines(of: "a\n", limit: 5).map(\.string) == ["a"])
  }

  @Test func rowsStopAtTheLimit() {
    let long = "first\n\n" + String(repeating: "wörd ", count: 10_000)
    let rows = DisplayText.rows(of: long, columns: 9, limit: 4)
    #expect(rows.map(\.string) == ["first", "", "wörd wörd", "wörd wörd"])
    #expect(DisplayText.rows(of: long, columns: 9, limit: 0) == [])
    let gap = "a" + String(repeating: " ", count: 1000) + "b"
    #expect(DisplayText.rows(of: gap, columns: 9, limit: 4).map(\.string) == ["a", "b"])
  }

  @Test func wrappingStopsAtTheLimit() {
    let text = DisplayText(String(repeating: "word ", count: 200_000))
    #expect(
      text.wrapped(columns: 20, limit: 3).map(\.string)
        == Array(repeating: "word word word word", count: 3))
  }

  @Test("No row too wide, nothing lost but spaces", arguments: 0..<300)
  func properties(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let text = DisplayText(random.foreignText(upTo: 80))
    let width = Int.random(in: 1...40, using: &random)
    let rows = text.wrapped(columns: width)
    #expect(rows.allSatisfy { $0.columns <= max(2, width) })
    #expect(DisplayText.rows(of: text.string, columns: width) == (text.isEmpty ? [] : rows))
    let spaces: Set<String> = [" ", "\u{3000}", "\u{205F}"]
    func ink(_ text: DisplayText) -> [DisplayText.Glyph] {
      text.glyphs.filter { !spaces.contains($0.text) }
    }
    #expect(rows.flatMap(ink) == ink(text))
    #expect(rows.dropLast().allSatisfy { !$0.string.hasSuffix(" ") })
  }
}
