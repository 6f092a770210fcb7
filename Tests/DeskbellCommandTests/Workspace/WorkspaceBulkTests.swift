import DeskbellCore
import HeadlessTerminal
import Testing

/// Acting on many tickets at once.
@Suite struct WorkspaceBulkTests {
  private func fill(_ desk: WorkspaceDesk, _ count: Int) throws {
    let mails = (0..<count).map { number in
      IncomingMessage(
        channel: .mail, externalID: "wave\(number)@x", from: Address(address: "wave@example.org"),
        subject: "Wave \(number)", text: "again", tags: ["wave"])
    }
    _ = try desk.desk.receive(mails)
  }

  @Test func `Marked tickets are solved after a look, and one undo takes all back`() throws {
    let robot = try WorkspaceRobot()
    try robot.selects("Negaliu").presses("x j x e").sees(
      "Preview: Solved 2 tickets", "All 2 change:"
    )
    .presses("Esc").seesNoMore("All 2 change:")
    #expect(try robot.desk.ticket(1)?.status.isOpen == true)
    try robot.presses("e").sees("All 2 change:").presses("Enter").reads("Solved 2 tickets")
      .presses("u").reads("Undone on 2 tickets")
    #expect(try robot.desk.ticket(1)?.status.isOpen == true)
    #expect(try robot.quits() == 0)
  }

  @Test func `A whole list of hundreds, in pieces, while the keys go on`() throws {
    let desk = try WorkspaceDesk()
    try fill(desk, 300)
    let robot = try WorkspaceRobot(desk)
    try robot.presses("g u").sees("Wave").presses("l").types("tag:wave").presses("Enter")
      .sees("limit: tag:wave").presses("* a").reads("300 are marked.").presses("e")
      .sees("All 300 change:").presses("Enter").reads("Solved 300 tickets")
    #expect(
      try desk.desk.count(TicketFilter(statuses: [.solved], tags: ["wave"]), limit: 999) == 300)
    try robot.presses("u").reads("Undone on 300 tickets").sees("Wave")
    #expect(try desk.desk.count(TicketFilter(isOpen: true, tags: ["wave"]), limit: 999) == 300)
    #expect(try desk.desk.check() == [])
    #expect(try robot.quits() == 0)
  }

  @Test func `One reply to several customers, each with their own name`() throws {
    let robot = try WorkspaceRobot()
    try robot.selects("Negaliu").presses("x j x r").sees("Public reply on 2 tickets")
      .types("Dear {{customer.firstName|there}}, all is well again.")
      .sees("reads it", ", all is well again.")
      .presses("^x").sees("Send this reply to 2 tickets?", "Dear Jonas, all is well again.")
      .presses("y").reads("Reply to 2 tickets")
    #expect(try robot.desk.desk.outbox().count == 2)
    try robot.presses("u").sees("Public reply on 2 tickets", "{{customer.firstName|there}}")
    #expect(try robot.desk.desk.outbox().isEmpty)
    // What is not looked at yet is not sent: the text of a ticket stands there once it is.
    try robot.presses("^x").sees("Send this reply to 2 tickets?", "Dear 李娜, all is well again.")
      .presses("s y").reads("Reply to 2 tickets")
    #expect(try robot.desk.desk.outbox().count == 2)
    #expect(try robot.desk.ticket(1)?.status == .solved)
    #expect(try robot.quits() == 0)
  }

  @Test func `What was done in another session is undone only after a question`() throws {
    let robot = try WorkspaceRobot()
    try robot.selects("Negaliu").presses("p 4").reads("Set the priority of #1")
    #expect(try robot.quits() == 0)
    let again = try WorkspaceRobot(robot.desk)
    try again.presses("u").sees("Undo what was done", "the priority on #1").presses("n")
      .seesNoMore("Undo what was done")
    #expect(try robot.desk.ticket(1)?.priority == .low)
    try again.presses("u").sees("Undo what was done").presses("y").reads("Undone on #1")
    #expect(try robot.desk.ticket(1)?.priority != .low)
    #expect(try again.quits() == 0)
  }
}
