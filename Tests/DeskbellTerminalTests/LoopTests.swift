import Glibc
import HeadlessTerminal
import Testing

@Suite("The loop of a real program")
struct LoopTests {
  @Test("A message from another thread wakes it")
  func message() throws {
    let terminal = try startProbe()
    terminal.press(.control("p"))
    try terminal.wait(for: "1. message from another thread")
  }

  @Test("A deadline comes once")
  func deadline() throws {
    let terminal = try startProbe()
    terminal.press(.control("t"))
    try terminal.wait(for: "1. deadline")
    terminal.press(.text("k"))
    try terminal.wait(for: "2. key")
  }

  @Test("It wakes once for each thing that happens, and never in between")
  func idle() throws {
    let terminal = try startProbe()
    try terminal.frame { terminal.press(.text("k")) }  // 1
    try terminal.frame { terminal.resize(columns: 70, rows: 20) }  // 2
    terminal.press(.control("p"))  // 3, and 4 for the message
    try terminal.wait(for: "message")
    terminal.kill(SIGINT)  // 5, or together with the key below
    try terminal.frame { terminal.press(.control("w")) }
    let line = try #require(terminal.lines.first { $0.contains("woke") })
    let count = try #require(line.split(separator: " ").last.flatMap { Int($0) })
    #expect((5...6).contains(count))
  }

  @Test("A program that is stopped and continued takes the terminal again")
  func stopped() throws {
    let terminal = try startProbe()
    terminal.kill(SIGSTOP)
    let sent = try terminal.frame { terminal.kill(SIGCONT) }
    #expect(visible(sent).contains("^[[H^[[2Jprobe"))
    #expect(terminal.text.contains("1. resumed"))
  }

  @Test("Ctrl-Z gives the terminal to the shell, and fg takes it back", arguments: [false, true])
  func suspended(fromOutside: Bool) throws {
    let terminal = try startProbeInShell()
    if fromOutside {
      try stopFromOutside(terminal)
    } else {
      terminal.press(.control("z"))
    }
    try terminal.wait("shell") { !$0.onAlternateScreen && $0.text.contains("Stopped") }
    #expect(terminal.isCursorVisible)
    terminal.send("echo in the $((1+1))nd shell; stty -a | grep -c ' icanon'\n")
    try terminal.wait(for: "in the 2nd shell")
    terminal.resize(columns: 90, rows: 30)
    terminal.send("fg\n")
    try terminal.wait(for: "resumed")
    #expect(terminal.onAlternateScreen)
    #expect(terminal.text.contains("probe 90x30"))
    terminal.press(.text("x"))
    try terminal.wait(for: "key character(\"x\")")
    terminal.press(.control("q"))
    try terminal.wait("shell") { !$0.onAlternateScreen }
  }

  private func stopFromOutside(_ terminal: HeadlessTerminal) throws {
    terminal.press(.control("u"))
    try terminal.wait(for: "1. process")
    let line = try #require(terminal.lines.first { $0.contains("process") })
    let process = try #require(line.split(separator: " ").last.flatMap { Int32($0) })
    kill(process, SIGTSTP)
  }
}
