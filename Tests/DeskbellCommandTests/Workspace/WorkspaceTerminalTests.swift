import Glibc
import HeadlessTerminal
import Testing

/// Kinds of terminals, and no terminal at all.
@Suite struct WorkspaceTerminalTests {
  @Test func `NO_COLOR sends no colour`() throws {
    let robot = try WorkspaceRobot(WorkspaceDesk(), environment: ["NO_COLOR": "1"])
    try robot.sees("All open 5").opens(1)
    for row in 0..<24 {
      for column in 0..<80 {
        let cell = robot.terminal.cell(column: column, row: row)
        #expect(cell.foreground == nil && cell.background == nil)
      }
    }
    #expect(try robot.quits() == 0)
  }

  @Test(arguments: ["dumb", "", "no-such-terminal"])
  func `A terminal that cannot show it gets a sentence`(type: String) throws {
    let desk = try WorkspaceDesk()
    let terminal = try WorkspaceRobot.start(desk, environment: ["TERM": type])
    #expect(try terminal.waitForExit() == 69)
    #expect(terminal.text.contains("TERM"))
    #expect(!terminal.bytes.contains(0x1B))
    #expect(terminal.hasShellModes)
  }

  @Test func `Without a terminal it says what to do`() throws {
    let desk = try WorkspaceDesk()
    let result = try desk.sandbox.run([], environment: ["DESKBELL_AGENT": "maria"])
    #expect(result.status == 69)
    #expect(result.errors.contains("needs a terminal"))
    #expect(result.output.isEmpty)
  }

  @Test func `A locale without UTF-8 gets plain borders and no foreign bytes`() throws {
    let desk = try WorkspaceDesk()
    let robot = try WorkspaceRobot(desk, environment: ["LANG": "C"])
    try robot.sees("All open 5", "Negaliu").presses("Enter").sees("- #1  ")
    #expect(robot.terminal.bytes.allSatisfy { $0 < 0x80 })
    #expect(robot.terminal.text.contains("+-"))
    #expect(try robot.quits() == 0)
  }

  @Test(arguments: ["vt100", "xterm", "screen-256color", "linux"])
  func `Terminals of other kinds`(type: String) throws {
    let robot = try WorkspaceRobot(WorkspaceDesk(), environment: ["TERM": type])
    try robot.sees("All open 5").opens(1).presses("s").sees("Status of #1").presses("Esc")
      .seesNoMore("Status of").presses("q").sees("All open 5").presses("Down").selects("订单")
    #expect(try robot.quits() == 0)
    #expect(robot.terminal.hasShellModes)
  }

  @Test func `Redrawing repairs a screen that somebody wrote over`() throws {
    let robot = try WorkspaceRobot()
    try robot.sees("All open 5").presses("^l")
    try robot.terminal.wait("the screen drawn anew") {
      $0.bytes.suffix(4096).contains(text: "Negaliu")
    }
    #expect(try robot.quits() == 0)
  }
}
