import HeadlessTerminal
import Testing

@Suite("Another program in between")
struct CommandTests {
  @Test("Another program gets the terminal in order, and its status is told")
  func command() throws {
    let terminal = try startProbe()
    terminal.press(.control("r"))
    try terminal.wait(for: "in the shell")
    #expect(!terminal.onAlternateScreen)
    #expect(terminal.hasShellModes)
    terminal.send("a line\n")
    try terminal.wait(for: "1. ran success(7)")
    #expect(terminal.onAlternateScreen)
    #expect(!terminal.hasShellModes)
    #expect(terminal.lines[0].hasPrefix("probe 80x24"))
  }

  @Test("A program that is not there is a sentence")
  func missingCommand() throws {
    let terminal = try startProbe()
    terminal.press(.control("o"))
    try terminal.wait(for: "\"no-such-program\" cannot be run: No such file or directory.")
  }

  @Test(
    "Keys that end a program end only that one", arguments: [("c", 130), ("\\", 131)])
  func interrupted(letter: Character, status: Int) throws {
    let terminal = try startProbe()
    terminal.press(.control("r"))
    try terminal.wait(for: "in the shell")
    terminal.press(.control(letter))
    try terminal.wait(for: "1. ran success(\(status))")
    terminal.press(.text("k"))
    try terminal.wait(for: "2. key")
  }

  @Test("Ctrl-Z in it stops both, and fg goes on with both")
  func stopped() throws {
    let terminal = try startProbeInShell()
    terminal.press(.control("r"))
    try terminal.wait(for: "in the shell")
    terminal.press(.control("z"))
    try terminal.wait(for: "Stopped")
    terminal.send("fg\n")
    try terminal.wait("the command again") { $0.lines.count { $0.contains("terminal-probe") } > 2 }
    terminal.send("a line\n")
    try terminal.wait(for: "1. ran success(7)")
    #expect(terminal.onAlternateScreen)
    terminal.press(.control("q"))
    try terminal.wait("shell") { !$0.onAlternateScreen }
  }
}
