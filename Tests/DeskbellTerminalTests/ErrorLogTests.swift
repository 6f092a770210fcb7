import Glibc
import HeadlessTerminal
import Testing

@Suite("Standard error while the screen is in use")
struct ErrorLogTests {
  @Test("It goes to a private file, and its path is told at the end")
  func complaint() throws {
    let path = try temporaryPath()
    defer { unlink(path) }
    let terminal = try startProbe(environment: ["PROBE_LOG": path])
    terminal.press(.control("y"), .text("k"))
    try terminal.wait(for: "key character")
    #expect(!terminal.text.contains("complaint"))
    terminal.press(.control("q"))
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.text.contains("Messages from this session are in \(path)"))
    #expect(try contents(of: path) == "a complaint\n")
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test("When nothing was said, nothing is told")
  func silence() throws {
    let path = try temporaryPath()
    defer { unlink(path) }
    let terminal = try startProbe(environment: ["PROBE_LOG": path])
    terminal.press(.control("q"))
    #expect(try terminal.waitForExit() == 0)
    #expect(!terminal.text.contains("Messages"))
  }
}
