import SeededRandom
import DeskbellText
import Testing

@Suite("Columns")
struct WidthTests {
  static let samples: [(String, Int)] = [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("ß", 1), ("日本", 4), ("か\u{3099}", 2),
    ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｶﾅ", 2), ("Ａ", 2), ("😀", 2), ("🇵🇱", 2),
    ("👩\u{200D}👩\u{200D}👧", 2), ("👍🏽", 2), ("❤\u{FE0F}", 1), ("1\u{FE0F}\u{20E3}", 1),
    ("क्षि", 3), ("กำ", 2), ("שָׁ", 1), ("±°Ω★", 4), ("│╭─", 3), ("\u{FFFD}", 1), ("\u{3000}", 2),
    ("Việt", 4), ("नमस्ते", 4), ("مرحبا", 5), ("Привет", 6), ("\u{E000}", 1), ("\u{20000}", 2),
  ]

  @Test("Columns as ncurses counts them", arguments: samples)
  func columns(sample: String, columns: Int) {
    #expect(DisplayText(sample).columns == columns)
    #expect(DisplayText(sample).isPlainASCII == (sample.utf8.allSatisfy { $0 < 0x80 }))
    for character in sample {
      #expect(DisplayText.columns(of: character) == DisplayText(String(character)).columns)
    }
  }

  @Test func glyphsCarryTheirMarks() {
    let glyphs = DisplayText("か\u{3099}x日").glyphs
    #expect(glyphs.map(\.columns) == [2, 1, 2])
    #expect(glyphs.map(\.text.unicodeScalars.count) == [2, 1, 1])
    #expect(glyphs[1] == DisplayText.Glyph(text: "x", columns: 1))
  }

  @Test func fitting() {
    #expect(DisplayText("日本語").prefix(columns: 5).string == "日本")
    #expect(DisplayText("日本語").truncated(to: 6).string == "日本語")
    #expect(DisplayText("日本語").truncated(to: 5).string == "日本…")
    #expect(DisplayText("日本語").truncated(to: 4).string == "日…")
    #expect(DisplayText("日本語").truncated(to: 4).padded(to: 4).string == "日… ")
    #expect(DisplayText("abc").truncated(to: 1).string == "…")
    #expect(DisplayText("abc").truncated(to: 0).isEmpty)
    #expect(DisplayText("abc").truncated(to: -1).isEmpty)
    #expect(DisplayText("abc").truncated(to: 2, ellipsis: "").string == "ab")
    #expect(DisplayText("e\u{301}f").prefix(columns: 1).string == "e\u{301}")
    #expect(DisplayText("日本語").dropping(columns: 3).string == "語")
  }

  @Test func padding() {
    #expect(DisplayText("日").padded(to: 4).string == "日  ")
    #expect(DisplayText("日").padded(to: 4, alignment: .right).string == "  日")
    #expect(DisplayText("日").padded(to: 5, alignment: .center).string == " 日  ")
    #expect(DisplayText("long").padded(to: 2).string == "long")
    #expect(DisplayText.spaces(-3).isEmpty)
  }

  @Test func joining() {
    let joined = DisplayText.joined(["a", "日", "\u{301}"], separator: ", ")
    #expect(joined.string == "a, 日, \u{25CC}\u{301}")
    #expect(joined.columns == 8)
    var text: DisplayText = "x"
    text += "\u{301}"
    #expect(text.columns == 2)
  }

  @Test("Parts and joins keep columns and glyphs", arguments: 0..<200)
  func algebra(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let left = DisplayText(random.foreignText(upTo: 20))
    let right = DisplayText(random.foreignText(upTo: 20))
    let both = left + right
    #expect(both.columns == left.columns + right.columns)
    #expect(both.glyphs.map(\.self) == left.glyphs.map(\.self) + right.glyphs.map(\.self))
    let width = Int.random(in: 0...30, using: &random)
    #expect(both.truncated(to: width).columns <= width)
    #expect(both.truncated(to: width).padded(to: width, alignment: .right).columns == width)
    let head = both.prefix(columns: width)
    #expect(head + both.dropping(columns: head.columns) == both)
  }
}
