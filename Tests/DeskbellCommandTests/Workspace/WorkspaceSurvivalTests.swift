import DeskbellCore
import Glibc
import Testing

/// Sessions that end without being asked.
@Suite struct WorkspaceSurvivalTests {
  private static let text = "Dear Jonas,\n\nthe account 订单 is open again 👩‍👩‍👧‍👦."

  private func writer(on desk: WorkspaceDesk) throws -> WorkspaceRobot {
    try WorkspaceRobot(desk).opens(1).presses("r").sees("Public reply").types(Self.text)
      .sees("is open again")
  }

  @Test func `A killed session has kept what was written up to the last pause`() throws {
    let desk = try WorkspaceDesk()
    let robot = try writer(on: desk).sees("draft kept")
    robot.terminal.kill(SIGKILL)
    #expect(try robot.terminal.waitForExit() == 128 + SIGKILL)
    #expect(try desk.draft(on: 1)?.text == Self.text)

    let next = try WorkspaceRobot(desk)
    try next.presses("g d").sees("Dear Jonas").presses("Enter")
      .sees("Public reply on #1", "the account 订单 is open again").reads("Your draft of a reply")
      .types(" Bye").sees(". Bye")
    #expect(try desk.desk.check() == [])
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `A signal to end keeps every word, and gives the terminal back`(signal: Int32) throws {
    let desk = try WorkspaceDesk()
    let robot = try writer(on: desk)
    robot.terminal.kill(signal)
    #expect(try robot.terminal.waitForExit() == 0)
    #expect(try desk.draft(on: 1)?.text == Self.text)
    #expect(!robot.terminal.onAlternateScreen)
    #expect(robot.terminal.isCursorVisible)
    #expect(robot.terminal.hasShellModes)
  }

  @Test func `A terminal that goes away takes no word with it`() throws {
    let desk = try WorkspaceDesk()
    let robot = try writer(on: desk)
    robot.terminal.hangUp()
    _ = try robot.terminal.waitForExit()
    #expect(try desk.draft(on: 1)?.text == Self.text)
  }

  @Test func `Sessions killed in the middle of work leave a whole desk`() throws {
    let desk = try WorkspaceDesk()
    for key in ["e", "A", "x e", "u"] {
      let robot = try WorkspaceRobot(desk)
      try robot.sees("Mine").presses("g a").sees("Domain transfer").presses(key)
      robot.terminal.kill(SIGKILL)
      _ = try robot.terminal.waitForExit()
      #expect(try desk.desk.check() == [])
    }
  }

  @Test(arguments: [SIGSEGV, SIGILL, SIGABRT])
  func `A crash gives the terminal back and leaves its report in the state directory`(
    signal: Int32
  ) throws {
    let desk = try WorkspaceDesk()
    let robot = try WorkspaceRobot(desk).opens(1)
    robot.terminal.kill(signal)
    #expect(try robot.terminal.waitForExit() == 128 + signal)
    #expect(!robot.terminal.onAlternateScreen)
    #expect(robot.terminal.isCursorVisible)
    #expect(robot.terminal.hasShellModes)
    var status = stat()
    #expect(stat(desk.sandbox.folder + "/.local/state/deskbell/errors.log", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(try desk.desk.check() == [])
  }
}
