import DeskbellCore
import Testing

/// Replies and notes by keys, in the real program.
@Suite struct WorkspaceWritingTests {
  @Test func `A customer is answered with a canned response`() throws {
    let robot = try WorkspaceRobot()
    try robot.opens(1).presses("r").sees("Public reply on #1", "To Jonas Petrauskas")
      .presses("^o").sees("Pasisveikinimas", "Sveiki, Jonas").presses("Enter")
      .seesNoMore("Canned response").sees("Sveiki, Jonas, dėkojame").types("\nGerai.")
      .presses("^x").sees("Send this reply to #1?").presses("s").sees("[solved]").presses("y")
      .reads("Reply to #1 leaves in")
    let detail = try robot.desk.detail(1)
    let message = try #require(detail?.messages.last)
    #expect(message.kind == .agent)
    #expect(message.agent == robot.desk.maria)
    #expect(message.text == "Sveiki, Jonas, dėkojame, kad parašėte.\nGerai.")
    #expect(message.delivery == .queued)
    #expect(detail?.ticket.status == .solved)
    #expect(detail?.drafts.isEmpty == true)
    #expect(try robot.desk.desk.responseUses(by: robot.desk.maria).values.reduce(0, +) == 1)
  }

  @Test func `Undo within the hold brings the text back exactly`() throws {
    let text = "Sveiki, Jonai,\n\n订单 and 👩‍👩‍👧‍👦 too.\n  indented, tail "
    let robot = try WorkspaceRobot()
    let before = try robot.desk.ticket(1)
    try robot.opens(1).presses("r").sees("Public reply").types(text).sees("indented")
      .presses("^x").sees("Send this reply").presses("y").reads("leaves in")
    #expect(try robot.desk.detail(1)?.messages.last?.text == text)
    try robot.presses("u").sees("Public reply on #1", "indented").reads("Undone")
      .sees("draft kept")
    let detail = try robot.desk.detail(1)
    #expect(detail?.drafts.first?.text == text)
    #expect(detail?.drafts.first?.kind == .reply)
    #expect(detail?.drafts.first?.caret == text.count)
    #expect(detail?.messages.count == 1)
    #expect(detail?.ticket.status == before?.status)
    #expect(detail?.ticket.waitingSince == before?.waitingSince)
  }

  @Test func `A missing value blocks sending until it is filled in`() throws {
    let robot = try WorkspaceRobot()
    try robot.opens(3).presses("r").sees("Public reply").presses("^o").sees("Refund leaves today")
      .types("refund").seesNoMore("Greeting").presses("Enter").seesNoMore("Canned response")
      .presses("^x").reads("is still to be filled in")
    #expect(try robot.desk.detail(3)?.messages.count == 1)
  }

  @Test func `An internal note stays inside`() throws {
    let robot = try WorkspaceRobot()
    try robot.opens(2).presses("c").sees("Internal note", "the customer never sees it")
      .types("仓库说明天发货").presses("^x").reads("Noted on #2").sees("仓库说明天发货")
    let message = try robot.desk.detail(2)?.messages.last
    #expect(message?.kind == .note)
    #expect(message?.text == "仓库说明天发货")
    #expect(message?.delivery == Message.Delivery.none)
    #expect(message?.to == [])
  }

  @Test func `A text that is left is a draft, and comes back`() throws {
    let robot = try WorkspaceRobot()
    try robot.opens(1).presses("r").sees("Public reply").types("to be continued").presses("Esc")
      .reads("Draft kept").presses("q").sees("Mine 3").presses("g d").sees("to be continued")
      .presses("Enter").sees("Public reply on #1", "to be continued").types("!").sees("continued!")
    try robot.presses("^g").sees("Throw this text away?").presses("y").reads("thrown away")
    try robot.presses("r").sees("Write here.")
    #expect(try robot.desk.draft(on: 1) == nil)
  }

  @Test func `A ticket for a caller`() throws {
    let robot = try WorkspaceRobot()
    try robot.presses("m").sees("New ticket").presses("^x").sees("is missing")
      .types("+370 600").presses("Tab").types("Router 路由器 is dead").presses("^x")
      .sees("Opened #6")
    let ticket = try robot.desk.ticket(6)
    #expect(ticket?.subject == "Router 路由器 is dead")
  }
}
