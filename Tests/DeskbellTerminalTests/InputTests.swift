import HeadlessTerminal
import Testing

@Suite("Keys in a real terminal")
struct InputTests {
  @Test("Special keys arrive as they were pressed")
  func keys() throws {
    let terminal = try startProbe()
    terminal.press(
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .backTab, .tab,
      .enter, .backspace, .controlLeft, .controlRight, .function(1), .function(12), .text("ж"))
    try terminal.wait(for: "19. key")
    let keys = terminal.lines.compactMap { line in
      line.firstRange(of: ". key ").map { String(line[$0.upperBound...]) }
    }
    #expect(
      keys == [
        "up", "down", "left", "right", "home", "end", "pageUp", "pageDown", "insert", "delete",
        "backTab", "tab", "enter", "backspace", "wordLeft", "wordRight", "function(1)",
        "function(12)", "character(\"ж\")",
      ])
  }

  @Test("Keys that a terminal usually keeps for itself arrive too")
  func kept() throws {
    let terminal = try startProbe()
    terminal.press(.control("c"), .control("s"), .control("v"), .control("\\"), .control("d"))
    try terminal.wait(for: "5. key control(\"d\")")
    #expect(terminal.text.contains("1. key control(\"c\")"))
    #expect(terminal.text.contains("2. key control(\"s\")"))
    #expect(terminal.text.contains("3. key control(\"v\")"))
  }

  @Test("Escape is a key without another key after it")
  func escape() throws {
    let terminal = try startProbe()
    terminal.send("\u{1B}")
    try terminal.wait(for: "1. key escape")
  }

  @Test("A paste is one event, however long")
  func paste() throws {
    let terminal = try startProbe()
    terminal.paste("two\rlines")
    try terminal.wait(for: "1. paste 9 two/lines")
    terminal.paste(String(repeating: "quite long ", count: 20_000))
    try terminal.wait(for: "2. paste 220000 quite long")
    terminal.press(.text("k"))
    try terminal.wait(for: "3. key character(\"k\")")
  }

  @Test("A paste whose end never comes is given after a while")
  func unterminated() throws {
    let terminal = try startProbe()
    terminal.send("\u{1B}[200~lost")
    try terminal.wait(for: "1. paste 4 lost")
    terminal.press(.text("k"))
    try terminal.wait(for: "2. key character(\"k\")")
  }
}
