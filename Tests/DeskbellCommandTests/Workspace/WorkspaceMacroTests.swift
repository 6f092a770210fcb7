import DeskbellCore
import Testing

/// Macros by keys, in the real program.
@Suite struct WorkspaceMacroTests {
  private let file = """
    name: handled
    title: Handled it
    guard: is:open
    steps:
      - tag: +handled
      - priority: low
      - solve
    reply: |
      Hello {{customer.firstName|there}}, this is handled.

    """

  @Test func `A macro is previewed, run on marks and taken back at once`() throws {
    let desk = try WorkspaceDesk()
    let path = try desk.sandbox.file("handled.yaml", file)
    try desk.sandbox.succeed("macro", "import", "--shared", path, "--as", "tomas")
    let robot = try WorkspaceRobot(desk)
    try robot.sees("Negaliu").presses("@").sees("Macro for #1", "Handled it").presses("Enter")
      .sees("priority: urgent → low", "status: open → solved", "this is handled").presses("Esc")
      .seesNoMore("priority: urgent")
    try robot.presses("x j x @ @").sees("2 tickets: 2 change, 0 do not").presses("Enter")
      .reads("Handled it: 2 tickets")
    #expect(try desk.ticket(1)?.status == .solved)
    #expect(try desk.ticket(2)?.tags == ["handled"])
    #expect(try desk.desk.outbox().count == 2)
    try robot.presses("u").reads("Undone on 2 tickets")
    #expect(try desk.ticket(1)?.status == .open)
    #expect(try desk.ticket(2)?.tags == [])
    #expect(try desk.desk.outbox().isEmpty)
  }

  @Test func `The last change is repeated on another ticket`() throws {
    let robot = try WorkspaceRobot()
    try robot.selects("Negaliu").presses("L").reads("tags:").types("+seen").presses("Enter")
      .reads("Tagged #1").presses("j .").reads("Tagged #2")
    #expect(try robot.desk.ticket(2)?.tags == ["seen"])
  }
}
