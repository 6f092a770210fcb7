import SeededRandom
import DeskbellText
import Testing

@Suite("The gate")
struct GateTests {
  static let attacks: [(String, String)] = [
    ("plain", "plain"),
    ("\u{1B}[31mred\u{1B}[0m", "\u{FFFD}[31mred\u{FFFD}[0m"),
    ("\u{1B}]0;title\u{7}", "\u{FFFD}]0;title\u{FFFD}"),
    ("\u{1B}]52;c;aGk=\u{1B}\\", "\u{FFFD}]52;c;aGk=\u{FFFD}\\"),
    ("\u{1B}P1$r0m\u{1B}\\", "\u{FFFD}P1$r0m\u{FFFD}\\"),
    ("\u{1B}c\u{1B}7\u{1B}(0", "\u{FFFD}c\u{FFFD}7\u{FFFD}(0"),
    ("\u{9B}2J\u{9D}0;x\u{9C}", "\u{FFFD}2J\u{FFFD}0;x\u{FFFD}"),
    ("\u{90}q\u{9C}\u{9E}\u{9F}\u{84}", "\u{FFFD}q\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("\u{7}\u{0}\u{E}\u{F}\u{5}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("good\rbad", "good bad"),
    ("one\ntwo\r\nthree\u{85}four\u{B}\u{C}", "one two three four  "),
    ("a\u{2028}b\u{2029}c", "a b c"),
    ("a\tb", "a b"),
    ("rm\u{8}\u{8}ls\u{7F}", "rm\u{FFFD}\u{FFFD}ls\u{FFFD}"),
    ("invoice\u{202E}fdp.exe", "invoicefdp.exe"),
    ("\u{202A}\u{202B}\u{202C}\u{202D}\u{2066}\u{2067}\u{2068}\u{2069}x", "x"),
    ("a\u{200E}b\u{200F}c\u{61C}d", "abcd"),
    ("ad\u{200B}m\u{2060}i\u{FEFF}n\u{200C}", "admin"),
    ("\u{2061}\u{2064}\u{206A}\u{206F}\u{180E}\u{34F}x", "x"),
    ("soft\u{AD}hyphen", "softhyphen"),
    ("\u{115F}\u{1160}\u{3164}\u{FFA0}x", "x"),
    ("\u{FFF9}a\u{FFFA}b\u{FFFB}", "ab"),
    ("x\u{E0041}\u{E007F}\u{E0001}", "x"),
    ("❤\u{FE0F} ✂\u{FE0E} 字\u{E0100}", "❤ ✂ 字"),
    ("1\u{FE0F}\u{20E3}", "1\u{20E3}"),
    ("👩\u{200D}👩\u{200D}👧\u{200D}👦!", "👩!"),
    ("👩🏽\u{200D}💻", "👩"),
    ("👍🏿ok", "👍ok"),
    ("🏳\u{FE0F}\u{200D}🌈", "🏳"),
    ("🤷\u{200D}♂\u{FE0F}", "🤷"),
    ("🏽", "🏽"),
    ("a\u{200D}b", "ab"),
    ("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "🏴"),
    ("\u{301}x", "\u{25CC}\u{301}x"),
    ("a\n\u{301}", "a \u{25CC}\u{301}"),
    ("\u{1B}\u{301}", "\u{FFFD}\u{25CC}\u{301}"),
    ("\u{378}\u{FFFE}\u{FFFF}\u{1FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}x", "e\u{301}\u{302}\u{303}\u{304}x"),
  ]

  @Test("Nothing a terminal obeys or terminals disagree on gets through", arguments: attacks)
  func attack(foreign: String, shown: String) {
    #expect(Array(DisplayText(foreign).string.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test("Every C0 and C1 control and DEL is gone, whatever surrounds it")
  func controls() {
    for value in Array(0..<0x20) + Array(0x7F..<0xA0) {
      let control = String(Unicode.Scalar(UInt8(value)))
      for foreign in [control, "a\(control)b", "日\(control)\u{301}", "👩\u{200D}\(control)👩"] {
        #expect(DisplayText(foreign).isHarmless)
      }
    }
  }

  @Test("Scalars of all of Unicode, alone and between others")
  func scalars() {
    let values =
      Array(0..<0x3000) + Array(0xFB00...0xFFFF) + Array(0x13400..<0x13460)
      + Array(0x1F000..<0x1FB00) + Array(0xE0000..<0xE0200)
      + Array(stride(from: 0x3000, to: 0x110000, by: 101))
    let harmful = values.compactMap { Unicode.Scalar(UInt32($0)) }.filter { scalar in
      let text = DisplayText("a\(scalar)日")
      return !text.isHarmless || !DisplayText(String(scalar)).isHarmless || text.columns < 3
    }
    #expect(harmful.map { $0.value } == [])
  }

  @Test("Literals and what is interpolated in them pass as well")
  func interpolation() {
    let name = "Eve\u{1B}[2J"
    let text: DisplayText = "from \(name)\n"
    #expect(text.string == "from Eve\u{FFFD}[2J ")
    #expect("\(text)" == text.string)
  }

  @Test("Random foreign text", arguments: 0..<200)
  func random(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let foreign = random.foreignText(upTo: 60)
    let text = DisplayText(foreign)
    #expect(text.isHarmless)
    #expect(text.columns == text.glyphs.reduce(0) { $0 + $1.columns })
    #expect(text.string == text.glyphs.map(\.text).joined())
    #expect(text.glyphs.allSatisfy { 1...2 ~= $0.columns && 1...5 ~= $0.text.unicodeScalars.count })
    #expect(DisplayText(text.string) == text, "what is harmless stays as it is")
    let limit = Int.random(in: 0...80, using: &random)
    #expect(DisplayText(foreign, limit: limit) == text.prefix(columns: limit))
  }
}

@Suite("The gate's work is bounded")
struct GateBoundTests {
  @Test func combiningFlood() {
    let flood = "Z" + String(repeating: "\u{301}\u{489}", count: 100_000)
    let text = DisplayText(flood)
    #expect(text.columns == 1)
    #expect(text.string.unicodeScalars.count == 5)
  }

  @Test func longLineIsNotReadToItsEnd() {
    let long = String(repeating: "ä", count: 1_000_000)
    for _ in 0..<1000 { #expect(DisplayText(long, limit: 80).columns == 80) }
  }

  @Test func limitStopsInFloodsOfWhatTakesNoColumns() {
    let marks = "a" + String(repeating: "\u{301}", count: 1_000_000) + "b"
    #expect(DisplayText(marks, limit: 10).columns == 1)
    let dropped = "a" + String(repeating: "\u{200B}", count: 1_000_000) + "b"
    #expect(DisplayText(dropped, limit: 10).columns == 1)
  }

  @Test func plainTextIsNotCopied() {
    let long = String(repeating: "x", count: 1_000_000)
    let text = DisplayText(long)
    #expect(text.columns == 1_000_000)
    #expect(text.prefix(columns: 3).string == "xxx")
  }
}

extension DisplayText {
  /// Checked by other means than the gate uses.
  var isHarmless: Bool {
    string.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
      default: !scalar.properties.isVariationSelector
      }
    }
  }
}
