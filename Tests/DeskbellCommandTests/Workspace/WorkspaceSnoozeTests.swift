import DeskbellCore
import HeadlessTerminal
import Testing

/// Putting tickets aside and getting them back.
@Suite struct WorkspaceSnoozeTests {
  @Test func `In words with a reason, again with bb, back when the customer writes`() throws {
    let robot = try WorkspaceRobot(columns: 120, rows: 30)
    try robot.selects("Negaliu").presses("b").sees("until reply").types("other").presses("Enter")
      .types("until reply: asked for the number").presses("Enter")
      .reads("Snoozed #1 until the customer writes").seesNoMore("Negaliu")
    try robot.selects("订单").presses("b").sees("as last time").presses("b")
      .reads("until the customer writes: asked for the number").seesNoMore("订单")
    try robot.presses("g s").sees("Negaliu", "订单", "until reply: asked for the number")
    let ticket = try #require(try robot.desk.ticket(1))
    #expect(ticket.snoozeReason == "asked for the number")
    let customer = try #require(try robot.desk.desk.customer(ticket.customer))
    let address = try #require(customer.addresses.first)
    _ = try robot.desk.desk.receive([
      IncomingMessage(
        channel: .mail, externalID: "back@x", from: Address(address: address),
        subject: "Re: it [#1]", text: "It is 12.")
    ])
    try robot.presses("g i").sees("Negaliu", "back since")
    #expect(try robot.quits() == 0)
  }
}
