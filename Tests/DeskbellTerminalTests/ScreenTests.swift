import HeadlessTerminal
import Testing

@Suite("Frames in a real terminal")
struct ScreenTests {
  @Test("Text, colours and attributes are as the grid says")
  func styles() throws {
    let terminal = try startProbe()
    let bold = terminal.cell(column: 20, row: 0)
    #expect(bold.text == "b")
    #expect(bold.isBold)
    #expect(bold.foreground == 12)
    #expect(bold.background == nil)
    let colors = terminal.cell(column: 30, row: 0)
    #expect(colors.foreground == 1)
    #expect(colors.background == 202)
    let reverse = terminal.cell(column: 40, row: 0)
    #expect(reverse.isReversed)
    #expect(reverse.isUnderlined)
    #expect(terminal.cursor == (3, 0))
    #expect(terminal.isCursorVisible)
  }

  @Test("Wide characters and marks take the columns that they should")
  func wide() throws {
    let terminal = try startProbe()
    #expect(terminal.lines[1] == "日本|e\u{301}|…|│")
    #expect(terminal.cell(column: 0, row: 1).columns == 2)
    #expect(terminal.cell(column: 4, row: 1).text == "|")
    #expect(terminal.cell(column: 5, row: 1).text == "e\u{301}")
  }

  @Test("A frame like the last one sends nothing; the next one only what is new")
  func difference() throws {
    let terminal = try startProbe()
    let before = terminal.bytes.count
    terminal.press(.control("n"), .control("n"))
    let sent = try terminal.frame { terminal.press(.text("k")) }
    #expect(terminal.bytes.count - before == sent.count)
    #expect(visible(sent) == "^[[?2026h^M^[[3d1. key character(\"k\")^[[Hpro^[[?2026l")
  }

  @Test("Everything can be drawn again")
  func redraw() throws {
    let terminal = try startProbe()
    let lines = terminal.lines
    let sent = try terminal.frame { terminal.press(.control("l")) }
    #expect(visible(sent).contains("^[[H^[[2Jprobe"))
    #expect(terminal.lines == lines)
  }

  @Test("The bell rings without a frame")
  func bell() throws {
    let terminal = try startProbe()
    terminal.press(.control("g"))
    try terminal.wait("bell") { $0.bellCount == 1 }
    #expect(terminal.frameCount == 1)
  }

  @Test("A new size is told, and drawn", arguments: [(40, 10), (120, 40), (20, 6), (1, 1)])
  func resize(columns: Int, rows: Int) throws {
    let terminal = try startProbe()
    try terminal.frame { terminal.resize(columns: columns, rows: rows) }
    if columns > 20 { #expect(terminal.text.contains("1. resized \(columns)x\(rows)")) }
    #expect(terminal.lines[0].hasPrefix("probe \(columns)x\(rows)".prefix(columns)))
    try terminal.frame { terminal.resize(columns: 80, rows: 24) }
    #expect(terminal.text.contains("2. resized 80x24"))
    terminal.press(.control("q"))
    #expect(try terminal.waitForExit() == 0)
  }

  @Test("A terminal without colours gets none")
  func noColors() throws {
    let terminal = try startProbe(environment: ["TERM": "vt100"])
    #expect(terminal.cell(column: 30, row: 0).foreground == nil)
    #expect(terminal.cell(column: 20, row: 0).isBold)
  }

  @Test("A terminal with eight colours gets the nearest")
  func eightColors() throws {
    let terminal = try startProbe(environment: ["TERM": "xterm"])
    #expect(terminal.cell(column: 20, row: 0).foreground.map { $0 % 8 } == 4)
    #expect(terminal.cell(column: 30, row: 0).background == 1)
  }

  @Test(
    "Without UTF-8 only ASCII is sent",
    arguments: [["LANG": "C"], ["LANG": ""], ["LC_ALL": "POSIX"]])
  func ascii(environment: [String: String]) throws {
    let terminal = try startProbe(environment: environment)
    #expect(terminal.lines[1] == "? ? |e|.||")
    #expect(terminal.bytes.allSatisfy { $0 < 0x80 })
  }

  @Test("A UTF-8 locale that is not installed is UTF-8 all the same")
  func missingLocale() throws {
    let terminal = try startProbe(environment: ["LANG": "xx_XX.UTF-8"])
    #expect(terminal.lines[1] == "日本|e\u{301}|…|│")
  }
}
