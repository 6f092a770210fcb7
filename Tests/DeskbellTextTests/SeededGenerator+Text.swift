import SeededRandom

extension SeededGenerator {
  /// Letters of many scripts, marks, emoji parts and everything that should not get through.
  static let alphabet: [String] = [
    "a", "b", "Z", "7", "-", ".", "(", ")", " ", "  ", "word", "longerword", "ä", "ß", "é", "ł",
    "Ж",
    "日", "本", "語", "。", "「", "」", "カ", "か", "한", "글", "\u{1112}", "\u{1161}", "\u{11AB}",
    "क", "\u{94D}", "ष", "ि", "ก", "\u{E33}", "ש", "\u{5C1}", "\u{5B8}", "ع", "😀", "👩", "👧",
    "\u{200D}", "\u{1F3FD}", "👍", "❤", "\u{FE0F}", "🇵", "🇱", "\u{301}", "\u{20E3}", "\u{3099}",
    "\n", "\r\n", "\r", "\t", "\u{1B}[31m", "\u{9B}2J", "\u{7}", "\u{8}", "\u{7F}", "\u{202E}",
    "\u{2066}", "\u{2069}", "\u{200B}", "\u{FEFF}", "\u{AD}", "\u{2028}", "\u{E0041}", "\u{378}",
    "\u{FFFE}", "\u{E000}", "\u{0}", "\u{3000}", "\u{A0}", "\u{3164}",
  ]

  mutating func foreignText(upTo length: Int) -> String {
    (0..<Int.random(in: 0...length, using: &self))
      .map { _ in Self.alphabet.randomElement(using: &self) ?? "" }
      .joined()
  }
}
