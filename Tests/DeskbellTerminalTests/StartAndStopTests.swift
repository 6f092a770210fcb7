import Glibc
import HeadlessTerminal
import Testing

@Suite("Taking the terminal and giving it back")
struct StartAndStopTests {
  @Test("Exactly these bytes are sent at the start and at the end")
  func bytes() throws {
    let terminal = try startProbe()
    let first = visible(terminal.bytes)
    let start = try #require(first.firstRange(of: "probe"))
    #expect(
      first[..<start.lowerBound]
        == "^[[?1h^[=^[[?2004h^[[?2026h^[[?1049h^[[22;0;0t^[[1;24r^[(B^[[m^[[4l^[[?7h"
        + "^[[39;49m^[[?12l^[[?25h^[[39;49m^[(B^[[m^[[H^[[2J")
    let before = terminal.bytes.count
    terminal.press(.control("q"))
    #expect(try terminal.waitForExit() == 0)
    #expect(
      visible(terminal.bytes[before...]) == "^[[?2004l^[[24;1H^[[?1049l^[[23;0;0t^M^[[?1l^[>")
    #expect(!terminal.onAlternateScreen)
    #expect(terminal.isCursorVisible)
    #expect(terminal.hasShellModes)
  }

  @Test("Raw while it runs")
  func raw() throws {
    let terminal = try startProbe()
    #expect(terminal.onAlternateScreen)
    #expect(!terminal.hasShellModes)
  }

  @Test("A signal to end ends it in order", arguments: [SIGTERM, SIGHUP])
  func ended(signal: Int32) throws {
    let terminal = try startProbe()
    terminal.kill(signal)
    #expect(try terminal.waitForExit() == 0)
    #expect(!terminal.onAlternateScreen)
    #expect(terminal.hasShellModes)
  }

  @Test("A terminal that goes away ends it, and it does not spin")
  func hangUp() throws {
    let terminal = try startProbe()
    terminal.hangUp()
    #expect(try terminal.waitForExit() == 0)
  }

  @Test("Standard input that goes away ends it")
  func endOfInput() throws {
    let terminal = try startProbe()
    terminal.kill(SIGSTOP)
    terminal.hangUp()
    terminal.kill(SIGCONT)
    #expect(try terminal.waitForExit() == 0)
  }

  @Test("exit() without closing leaves a terminal in order")
  func exitWithoutClosing() throws {
    let terminal = try startProbe()
    terminal.press(.control("e"))
    #expect(try terminal.waitForExit() == 3)
    #expect(!terminal.onAlternateScreen)
    #expect(terminal.hasShellModes)
  }

  @Test("An unusable terminal is a sentence and not a hang", arguments: ["dumb", "", "nonsense"])
  func unusable(type: String) throws {
    let terminal = try HeadlessTerminal(
      HeadlessTerminal.builtProgram("terminal-probe"), environment: ["TERM": type])
    #expect(try terminal.waitForExit() == 2)
    let sentence = terminal.lines.joined()  // It may be longer than a row.
    #expect(sentence.contains("TERM"))
    #expect(sentence.contains("Try TERM=xterm-256color.") == (type != "dumb"))
    #expect(!terminal.bytes.contains(0x1B))
    #expect(terminal.hasShellModes)
  }

  @Test("Without a terminal it says so", arguments: ["<", ">"])
  func noTerminal(redirection: String) throws {
    let probe = HeadlessTerminal.builtProgram("terminal-probe")
    let command =
      redirection == "<" ? "\(probe) </dev/null" : "\(probe) | cat"
    let terminal = try HeadlessTerminal("/bin/sh", ["-c", command])
    _ = try terminal.waitForExit()
    #expect(terminal.text.contains("This needs a terminal"))
    #expect(!terminal.bytes.contains(0x1B))
  }
}
