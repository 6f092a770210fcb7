import HeadlessTerminal
import Testing

@testable import DeskbellTerminal

/// What terminals report besides keys, and what is sent to them besides frames.
@Suite struct ReportTests {
  private func events(_ text: String) -> [TerminalEvent] {
    var decoder = KeyDecoder()
    return decoder.feed(text.utf8)
  }

  @Test func `clicks, the wheel and the focus are events`() {
    let point = GridPoint(column: 9, row: 4)
    #expect(events("\u{1B}[<0;10;5M") == [.mouse(MouseEvent(.press, at: point))])
    #expect(events("\u{1B}[<0;10;5m") == [.mouse(MouseEvent(.release, at: point))])
    #expect(events("\u{1B}[<2;10;5M") == [.mouse(MouseEvent(.press, button: .right, at: point))])
    #expect(events("\u{1B}[<32;10;5M") == [.mouse(MouseEvent(.drag, at: point))])
    #expect(
      events("\u{1B}[<64;10;5M") == [.mouse(MouseEvent(.wheelUp, button: .other, at: point))])
    #expect(
      events("\u{1B}[<65;10;5M") == [.mouse(MouseEvent(.wheelDown, button: .other, at: point))])
    #expect(events("\u{1B}[I\u{1B}[O") == [.focus(true), .focus(false)])
  }

  @Test func `terminals without decimal reports do not type into commands`() {
    #expect(
      events("\u{1B}[M !!x")
        == [.mouse(MouseEvent(.press, at: GridPoint(column: 0, row: 0))), .key(.character("x"))])
    #expect(
      events("\u{1B}[M#!!")
        == [.mouse(MouseEvent(.release, button: .other, at: GridPoint(column: 0, row: 0)))])
  }

  @Test(
    arguments: [
      "\u{1B}[<M", "\u{1B}[<0;10M", "\u{1B}[<0;0;0M", "\u{1B}[<0;10;5;7M", "\u{1B}[<999;1;1M",
      "\u{1B}[<-1;1;1M", "\u{1B}[<0;99999999999999999999;1M", "\u{1B}[<128;1;1M",
      "\u{1B}[<66;1;1M", "\u{1B}[<a;b;cM", "\u{1B}[M\u{1}\u{1}\u{1}",
    ])
  func `rubbish is no click`(text: String) {
    let clicks = events(text).filter { if case .mouse = $0 { true } else { false } }
    #expect(clicks.isEmpty)
  }

  @Test func `a report may come in pieces`() {
    var decoder = KeyDecoder()
    var found: [TerminalEvent] = []
    for byte in "\u{1B}[<0;10;5Mj\u{1B}[M !!k".utf8 { found += decoder.feed([byte]) }
    #expect(found.count == 4)
    #expect(found[1] == .key(.character("j")))
    #expect(found[3] == .key(.character("k")))
  }

  @Test(
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
  func `base64 is that of RFC 4648`(text: String, expected: String) {
    #expect(Base64.text(of: Array(text.utf8)) == expected)
  }

  @Test func `sequences are sent as they are written down`() {
    #expect(ControlSequence.frameStart.bytes == Array("\u{1B}[?2026h".utf8))
    #expect(ControlSequence.titleSave.bytes == Array("\u{1B}[22;2t".utf8))
    #expect(ControlSequence.title.bytes(text: "a b") == Array("\u{1B}]2;a b\u{1B}\\".utf8))
    #expect(ControlSequence.copy.bytes(text: "eA==") == Array("\u{1B}]52;c;eA==\u{1B}\\".utf8))
    #expect(
      ControlSequence.copyThroughTmux.bytes(text: "eA==")
        == Array("\u{1B}Ptmux;\u{1B}\u{1B}]52;c;eA==\u{7}\u{1B}\\".utf8))
    #expect(
      ControlSequence.titledNotification.bytes(text: "x")
        == Array("\u{1B}]777;notify;Deskbell;x\u{1B}\\".utf8))
  }

  @Test func `everything that was asked for is undone at the end and after a crash`() throws {
    for key in ["q", "a"] as [Character] {
      let terminal = try startProbe()
      terminal.press(.control("k"))
      try terminal.wait(for: "copied true")
      #expect(
        visible(terminal.bytes).contains(
          "^[[?1000h^[[?1006h^[[?1004h^[[22;2t^[]2;probe "))
      let before = terminal.bytes.count
      terminal.press(.control(key))
      _ = try terminal.waitForExit()
      let end = visible(terminal.bytes[before...])
      #expect(end.contains("^[[?1006l^[[?1000l^[[?1004l^[[23;2t"))
    }
  }

  @Test func `no text brings a sequence of its own along`() throws {
    let terminal = try startProbe()
    terminal.press(.control("k"))
    terminal.press(.control("f"))
    terminal.press(.control("n"))
    try terminal.wait(for: "copied true")
    #expect(!visible(terminal.bytes).contains("^[]0;"))
    #expect(!visible(terminal.bytes).contains("^[]52;c;x"))
  }

  @Test(arguments: ["linux", "vt100"])
  func `a console gets no command of the operating system`(type: String) throws {
    let terminal = try startProbe(environment: ["TERM": type])
    terminal.press(.control("k"))
    try terminal.wait(for: "copied false")
    #expect(!visible(terminal.bytes).contains("^[]"))
    #expect(!visible(terminal.bytes).contains("^[[22;2t"))
  }

  @Test(
    arguments: [
      ("xterm-256color", true), ("tmux-256color", true), ("screen", true), ("st-256color", true),
      ("linux", false), ("vt220", false), ("dumb", false), ("stuff", false), ("", false),
    ])
  @MainActor func `kinds of terminals`(type: String, takes: Bool) {
    #expect(ControlSequences.takesCommands(type) == takes)
  }

  @Test func `what was asked for is undone while the program is stopped, then asked for again`()
    throws
  {
    let terminal = try startProbeInShell()
    terminal.press(.control("k"))
    try terminal.wait(for: "copied true")
    let before = terminal.bytes.count
    terminal.press(.control("z"))
    try terminal.wait(for: "Stopped")
    #expect(visible(terminal.bytes[before...]).contains("^[[?1006l^[[?1000l^[[?1004l^[[23;2t"))
    let stopped = terminal.bytes.count
    terminal.send("fg\n")
    try terminal.wait(for: "resumed")
    #expect(
      visible(terminal.bytes[stopped...]).contains(
        "^[[?1004h^[[?1000h^[[?1006h^[[22;2t^[]2;probe "))
    terminal.press(.control("q"))
    // What is typed before the shell is back would be the program's.
    try terminal.wait("the shell") { $0.lines.count { $0.hasPrefix("ready>") } == 3 }
    terminal.send("exit\n")
    _ = try terminal.waitForExit()
  }
}
