import DeskbellCore
import Testing

/// Handing a ticket on, from the one who does it to the one who gets it.
@Suite struct WorkspaceEscalationTests {
  @Test(arguments: [(80, 24), (200, 50)])
  func `The card travels with the ticket and stands on top`(columns: Int, rows: Int) throws {
    let desk = try WorkspaceDesk()
    let robot = try WorkspaceRobot(desk, columns: columns, rows: rows)
    try robot.opens(1).presses("E").sees("Escalate #1", "tomas").types("tomas")
      .seesNoMore("Supervisor on duty").presses("Tab").types("mokėjimas paimtas dukart")
      .presses("Tab").types("order found").presses("Tab").types("refund 订单")
      .sees("mokėjimas", "order found", "refund 订单").presses("Enter").reads("Escalated #1 to")
    let detail = try desk.detail(1)
    #expect(detail?.escalation?.target == .agent(desk.tomas))
    #expect(
      detail?.escalation?.card
        == EscalationCard(
          why: "mokėjimas paimtas dukart", tried: "order found", needed: "refund 订单"))
    #expect(detail?.ticket.assignee == desk.tomas)
    #expect(detail?.ticket.handOvers == 1)
    #expect(detail?.followers.contains(desk.maria) == true)

    let receiver = try WorkspaceRobot(desk, as: "tomas")
    try receiver.sees("Mine 1").presses("Enter")
      .sees("─ #1  ", "why    mokėjimas paimtas dukart", "tried  order found", "needed refund 订单")
    let lines = receiver.terminal.lines
    let card = try #require(lines.firstIndex { $0.contains("why ") })
    let message = try #require(lines.firstIndex { $0.contains("Jonas Petrauskas · mail") })
    #expect(card < message)

    try robot.presses("u").reads("Undone")
    #expect(try desk.ticket(1)?.escalatedAt == nil)
    #expect(try desk.ticket(1)?.assignee == desk.maria)
    #expect(try desk.ticket(1)?.handOvers == 0)
    try receiver.seesNoMore("mokėjimas paimtas")
  }

  @Test func `Without a reason nothing is escalated`() throws {
    let robot = try WorkspaceRobot()
    try robot.opens(1).presses("E").sees("Escalate #1", "Tier 2").presses("Enter").sees("say why")
      .presses("Esc").seesNoMore("Escalate #1")
    #expect(try robot.desk.ticket(1)?.escalatedAt == nil)
    #expect(try robot.desk.ticket(1)?.handOvers == 0)
  }
}
