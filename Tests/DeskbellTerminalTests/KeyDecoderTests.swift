import Testing

@testable import DeskbellTerminal

@Suite("Keys from bytes")
struct KeyDecoderTests {
  /// What a terminal sends for a key, and the key.
  static let sequences: [(String, Key)] = [
    ("a", .character("a")), (" ", .character(" ")), ("é", .character("é")), ("日", .character("日")),
    ("😀", .character("😀")),
    ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\u{1}", .control("a")), ("\u{3}", .control("c")), ("\u{11}", .control("q")),
    ("\u{13}", .control("s")), ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")),
    ("\u{1D}", .control("]")), ("\u{1E}", .control("^")), ("\u{1F}", .control("_")),
    ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OB", .down),
    ("\u{1B}[C", .right), ("\u{1B}OC", .right), ("\u{1B}[D", .left), ("\u{1B}OD", .left),
    ("\u{1B}[1;2A", .up), ("\u{1B}[1;3D", .left),
    ("\u{1B}[1;5C", .wordRight), ("\u{1B}[1;5D", .wordLeft), ("\u{1B}[1;6D", .wordLeft),
    ("\u{1B}[5C", .wordRight), ("\u{1B}[5D", .wordLeft), ("\u{1B}Oc", .wordRight),
    ("\u{1B}Od", .wordLeft), ("\u{1B}O5D", .wordLeft),
    ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
    ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
    ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[3;5~", .delete),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab),
    ("\u{1B}OM", .enter), ("\u{1B}Oj", .character("*")), ("\u{1B}Oy", .character("9")),
    ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)), ("\u{1B}[[A", .function(1)),
    ("\u{1B}OS", .function(4)), ("\u{1B}[1;2P", .function(1)), ("\u{1B}[15~", .function(5)),
    ("\u{1B}[17~", .function(6)), ("\u{1B}[21~", .function(10)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}[27u", .escape), ("\u{1B}[25~", .function(13)), ("\u{1B}[34~", .function(20)),
  ]

  @Test("A sequence is one key, at once", arguments: sequences)
  func sequence(text: String, key: Key) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(text.utf8) == [.key(key)])
    #expect(decoder.patience == nil)
  }

  @Test("A sequence that comes byte by byte is the same key", arguments: sequences)
  func bytewise(text: String, key: Key) {
    var decoder = KeyDecoder()
    var events: [TerminalEvent] = []
    for byte in text.utf8 { events += decoder.feed([byte]) }
    #expect(events == [.key(key)])
  }

  @Test("All sequences in one go are all keys")
  func together() {
    var decoder = KeyDecoder()
    let everything = Self.sequences.map(\.0).joined()
    #expect(decoder.feed(everything.utf8) == Self.sequences.map { .key($0.1) })
  }

  @Test("Escape alone is a key after a short pause")
  func escape() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.patience == 25)
    #expect(decoder.pause() == [.key(.escape)])
    #expect(decoder.patience == nil)
  }

  @Test("Escape and a key in one read are Alt with that key, never Escape")
  func alt() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}j".utf8) == [.key(.alt("j"))])
    #expect(decoder.feed("\u{1B}ż\u{1B}\u{7F}".utf8) == [.key(.alt("ż")), .key(.alt("\u{7F}"))])
    // Alt with an arrow, as some terminals send it.
    #expect(decoder.feed("\u{1B}\u{1B}[A".utf8) == [.key(.up)])
    #expect(decoder.feed("\u{1B}[".utf8) == [])
    #expect(decoder.pause() == [.key(.alt("["))])
    #expect(decoder.feed("\u{1B}P".utf8) == [])
    #expect(decoder.pause() == [.key(.alt("P"))])
    #expect(decoder.feed("\u{1B}\u{1B}".utf8) == [])
    #expect(decoder.pause() == [.key(.escape), .key(.escape)])
  }

  @Test("Half a sequence is dropped when nothing more comes, and is no keys")
  func halfASequence() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[1;2".utf8) == [])
    #expect(decoder.pause() == [])
    #expect(decoder.feed("x".utf8) == [.key(.character("x"))])
  }

  /// What terminals answer: to XTVERSION, DECRQSS, XTGETTCAP, questions for colours, the clipboard
  /// and the title, of kitty's graphics, in one byte for the introducer, without an end.
  static let answers: [[UInt8]] =
    [
      "\u{1B}P>|xterm(388)\u{1B}\\", "\u{1B}P1$r0;1m\u{1B}\\",
      "\u{1B}P1+r524742=382f382f38\u{1B}\\",
      "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]52;c;ZXhpdAo=\u{1B}\\", "\u{1B}]lsolve\u{1B}\\",
      "\u{1B}]l“e” Мe 🎜e\u{1B}\\",
      "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^e\u{1B}\\", "\u{1B}Xe\u{1B}\\", "\u{90}>|e\u{9C}",
      "\u{9B}?62;22c", "\u{1B}[24;80R", "\u{1B}[1;1R", "\u{1B}[1;2R", "\u{1B}[?12;2$y",
      "\u{1B}[?" + String(repeating: "1;", count: 90) + "c",
    ].map { Array($0.utf8) } + [
      [0x90] + Array(">|e".utf8) + [0x9C], [0x9D] + Array("0;e".utf8) + [7],
    ]

  @Test("An answer of the terminal is no key, wherever it is cut", arguments: answers)
  func answer(bytes: [UInt8]) {
    for cut in 0...bytes.count {
      var decoder = KeyDecoder()
      let events = decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...] + Array("x".utf8))
      #expect(events == [.key(.character("x"))], "cut at \(cut)")
      #expect(decoder.patience == nil)
    }
  }

  @Test("An answer without an end is over after a pause, and a key breaks it off")
  func unendedAnswer() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}P>|eee".utf8) == [])
    #expect(decoder.patience == 500)
    #expect(decoder.pause() == [])
    #expect(decoder.feed("x".utf8) == [.key(.character("x"))])
    #expect(decoder.feed("\u{1B}]0;eee".utf8) == [])
    #expect(decoder.feed("\u{1B}[A".utf8) == [.key(.up)])
    let long = String(repeating: "\u{1B}P>|e\u{1B}\\", count: 500)
    #expect(decoder.feed((long + "x").utf8) == [.key(.character("x"))])
  }

  @Test(
    "What means nothing is swallowed whole",
    arguments: [
      "\u{0}", "\u{1B}[201~", "\u{1B}[?62;22c", "\u{1B}[99~",
      "\u{1B}[?1;2A", "\u{1B}[38;5;1m", "\u{85}",
    ])
  func swallowed(text: String) {
    var decoder = KeyDecoder()
    #expect(decoder.feed((text + "x").utf8) == [.key(.character("x"))])
  }

  @Test("Bytes that are no UTF-8 are dropped, and what follows is kept")
  func invalid() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0xFF, 0xC3, 0x28, 0x80]) == [.key(.character("("))])
    #expect(decoder.feed([0xE6, 0x97]) == [])
    #expect(decoder.patience == 1000)
    #expect(decoder.pause() == [])
    #expect(decoder.feed("ok".utf8) == [.key(.character("o")), .key(.character("k"))])
  }

  @Test("A sequence without an end does not grow for ever")
  func endless() {
    var decoder = KeyDecoder()
    let digits = String(repeating: "1", count: 1000)
    #expect(decoder.feed(("\u{1B}[" + digits).utf8) == [])
    // Its letter is still to come, and is no key.
    #expect(decoder.feed("xy".utf8) == [.key(.character("y"))])
  }

  @Test("The terminal's description comes before the usual meaning")
  func described() {
    let described = ["kcuu1": "\u{1B}[D", "kf1": "\u{1B}?x", "kdch1": "\u{7F}"]
    var decoder = KeyDecoder(table: KeyTable { described[$0] })
    #expect(decoder.feed("\u{1B}[D".utf8) == [.key(.up)])
    #expect(decoder.feed("\u{1B}?".utf8) == [])
    #expect(decoder.feed("x".utf8) == [.key(.function(1))])
    // One byte would take Backspace away.
    #expect(decoder.feed([0x7F]) == [.key(.backspace)])
  }
}
