import DeskbellCore
import Testing

/// Two tickets about the same, by keys, in the real program.
@Suite struct WorkspaceJoiningTests {
  private func robot() throws -> (WorkspaceRobot, Ticket.ID) {
    let desk = try WorkspaceDesk()
    let double = try desk.desk.receive(
      from: Address(name: "Jonas Petrauskas", address: "c0@example.org"),
      subject: "Re: Negaliu prisijungti", text: "Ar gavote?")
    return (try WorkspaceRobot(desk), double)
  }

  @Test func `The double is offered, merged, and undo gives it back`() throws {
    let (robot, double) = try robot()
    try robot.opens(1).presses("&").sees("Merge or link #1", "#\(double)", "same custo")
      .presses("Enter").sees("2 merge #\(double) into #1").presses("2")
      .reads("Merged #\(double) into #1 · u undo").sees("Ar gavote?")
    #expect(try robot.desk.ticket(double)?.mergedInto == 1)
    try robot.presses("u").reads("Undone").seesNoMore("Ar gavote?")
    #expect(try robot.desk.ticket(double)?.mergedInto == nil)
    #expect(try robot.quits() == 0)
  }

  @Test func `A merged ticket leads to where it went`() throws {
    let (robot, double) = try robot()
    try robot.opens(double).presses("&").types("#1").sees("Negaliu").presses("Enter")
      .sees("1 merge #\(double) into #1").presses("1").sees("─ #1  ")
    try robot.presses("q").opens(double).sees("part of #1: Enter goes").presses("Enter")
      .sees("─ #1  ")
    try robot.presses("q &").sees("Make #\(double) stand alone again?").presses("y")
      .reads("stand alone again")
    #expect(try robot.desk.detail(double)?.messages.count == 1)
  }

  @Test func `Different customers are shown and asked for`() throws {
    let (robot, _) = try robot()
    try robot.opens(1).presses("&").types("Domain").sees("Ana Kovač").presses("Enter")
      .sees("another customer").presses("1").sees("Jonas Petrauskas and Ana Kovač").presses("n")
    #expect(try robot.desk.ticket(1)?.mergedInto == nil)
  }

  @Test func `A problem is solved and those who reported it are answered`() throws {
    let (robot, double) = try robot()
    _ = try robot.desk.desk.perform(
      .join(.link(.incident, to: 1)), on: [SeenTicket(double)], as: .agent(robot.desk.maria))
    try robot.opens(1).sees("has the incident #\(double)").presses("e")
      .sees("#1 is a problem with 1 open incident").presses("1")
      .sees("Solve #1 and answer its incidents").types("works again").presses("^x").reads("Solved")
    #expect(try robot.desk.ticket(1)?.status == .solved)
    try robot.opens(double).sees("works again", "solved · ")
    #expect(try robot.desk.ticket(double)?.status == .solved)
    #expect(try robot.desk.detail(double)?.messages.last?.text.contains("works again") == true)
    try robot.presses("u").reads("Undone")
    #expect(try robot.desk.ticket(1)?.status == .open)
    #expect(try robot.desk.ticket(double)?.status == .new)
  }
}
