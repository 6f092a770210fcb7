import Glibc
import HeadlessTerminal
import Testing

@Suite("After a crash")
struct CrashTests {
  private func expectSane(_ terminal: HeadlessTerminal) {
    #expect(!terminal.onAlternateScreen)
    #expect(terminal.isCursorVisible)
    #expect(terminal.hasShellModes)
    #expect(visible(terminal.bytes).contains("^[[?2004l"))
  }

  @Test("A trap leaves the terminal in order")
  func trap() throws {
    let terminal = try startProbe()
    terminal.press(.control("x"))
    let status = try terminal.waitForExit()
    #expect([128 + SIGILL, 128 + SIGTRAP].contains(status))
    expectSane(terminal)
  }

  @Test(
    "So does a deadly signal from outside", arguments: [SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGILL])
  func signal(number: Int32) throws {
    let terminal = try startProbe()
    terminal.kill(number)
    #expect(try terminal.waitForExit() == 128 + number)
    expectSane(terminal)
  }

  @Test("What was said on standard error is in the log, and people are told where")
  func log() throws {
    let path = try temporaryPath()
    defer { unlink(path) }
    let terminal = try startProbe(environment: ["PROBE_LOG": path])
    terminal.press(.control("x"))
    _ = try terminal.waitForExit()
    expectSane(terminal)
    #expect(terminal.text.contains("Messages from this session are in \(path)"))
    #expect(!terminal.text.contains("asked to crash"))
    #expect(try contents(of: path).contains("asked to crash"))
  }
}
