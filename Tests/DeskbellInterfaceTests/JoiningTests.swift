import DeskbellCore
import DeskbellTerminal
import Testing

@testable import DeskbellInterface

/// Merging, splitting and linking by hand.
struct JoiningTests {
  /// The first ticket, and a second one of the same customer.
  private func workspace(columns: Int = 80, rows: Int = 24) throws -> (TestWorkspace, Ticket.ID) {
    let workspace = try TestWorkspace(columns: columns, rows: rows)
    let receipt = try workspace.sample.desk.receive([
      IncomingMessage(
        channel: .mail, externalID: "double@example.org",
        from: Address(name: "Jonas Petrauskas", address: "jonas@example.org"),
        subject: "Re: Negaliu prisijungti prie paskyros", text: "Ar gavote mano laišką?",
        language: "lt")
    ])
    workspace.send(.deskChanged)
    return (workspace, receipt[0].ticket ?? 0)
  }

  @Test func theOneThatLooksAlikeIsOfferedFirst() throws {
    let (workspace, double) = try workspace()
    workspace.press("Enter &")
    #expect(workspace.text.contains("#\(double)"))
    #expect(workspace.text.contains("same custo"))
    workspace.press("Enter")
    #expect(workspace.text.contains("1 merge #1 into #\(double)"))
    workspace.press("2")
    #expect(workspace.text.contains("Merged #\(double) into #1 · u undo"))
    workspace.press("G")
    #expect(workspace.text.contains("Ar gavote mano laišką?"))
    #expect(try workspace.sample.desk.detail(double, reader: nil)?.ticket.mergedInto == 1)
    workspace.press("u")
    #expect(try workspace.sample.desk.detail(double, reader: nil)?.ticket.mergedInto == nil)
    #expect(!workspace.text.contains("Ar gavote mano laišką?"))
  }

  @Test func aNumberOrWordsFindAnyTicketAndDifferentCustomersAreAskedFor() throws {
    let (workspace, _) = try workspace()
    let other = workspace.sample.tickets[8]
    workspace.press("&").type("#\(other)")
    #expect(workspace.text.contains("Domain transfer"))
    workspace.press("Enter")
    #expect(workspace.text.contains("Ana Kovač (another customer)"))
    workspace.press("Enter")
    #expect(workspace.text.contains("Merge tickets of different customers?"))
    #expect(workspace.text.contains("Jonas Petrauskas and Ana Kovač"))
    workspace.press("n")
    #expect(try workspace.ticket(0)?.mergedInto == nil)
    workspace.press("&").type("transfer").press("Enter 1 y")
    #expect(try workspace.ticket(0)?.mergedInto == other)
  }

  @Test func aMergedTicketSaysWhereItWentAndEnterGoesThere() throws {
    let (workspace, double) = try workspace()
    let merge = JoiningVerb.merge(into: 1, acrossCustomers: false)
    _ = try workspace.sample.desk.perform(
      .join(merge), on: [SeenTicket(double)], as: .agent(workspace.sample.tomas))
    workspace.press("#").type("\(double)").press("Enter")
    #expect(workspace.text.contains("part of #1: Enter goes"))
    workspace.press("Enter")
    #expect(workspace.state.currentID == 1)
    workspace.press("q &")
    #expect(workspace.text.contains("Make #\(double) stand alone again?"))
    workspace.press("y")
    #expect(try workspace.sample.desk.detail(double, reader: nil)?.messages.count == 1)
  }

  @Test func markedTicketsAreMergedIntoOneOfThem() throws {
    let workspace = try TestWorkspace().press("x j x &")
    #expect(workspace.text.contains("Merge 2 tickets into which one?"))
    let first = workspace.state.inbox.list.rows[0].id
    let second = workspace.state.inbox.list.rows[1].id
    workspace.press("Enter")
    #expect(workspace.text.contains("Merge tickets of different customers?"))
    workspace.press("y")
    #expect(workspace.bottom.contains("Merged #\(second) into #\(first)"))
    #expect(workspace.state.inbox.list.row(second) == nil)
  }

  @Test func aMessageIsSplitOut() throws {
    let workspace = try TestWorkspace().press("Enter gg S")
    #expect(workspace.text.contains("Split out of #1"))
    #expect(workspace.text.contains("the ticket beg"))
    workspace.press("Enter").type(" 2").press("Enter")
    #expect(workspace.text.contains("Split 1 message out of #1"))
    let created = try workspace.sample.desk.detail(10, reader: nil)
    #expect(created?.ticket.subject.hasSuffix(" 2") == true)
  }

  @Test func linksStandInTheHeadAndInTheDetails() throws {
    let (workspace, double) = try workspace(columns: 132, rows: 40)
    workspace.press("Enter &").press("Enter 7")
    #expect(workspace.text.contains("Linked: #1 is an incident of #\(double)"))
    workspace.press("i")
    #expect(workspace.text.contains("Links"))
    #expect(workspace.text.contains("is an incident of #\(double) new"))
    workspace.press("u")
    #expect(!workspace.text.contains("is an incident of"))
  }

  @Test func solvingAProblemAnswersItsIncidents() throws {
    let (workspace, double) = try workspace()
    let desk = workspace.sample.desk
    for incident in [double, workspace.sample.tickets[2]] {
      _ = try desk.perform(
        .join(.link(.incident, to: 1)), on: [SeenTicket(incident)],
        as: .agent(workspace.sample.maria))
    }
    workspace.send(.deskChanged).press("e")
    #expect(workspace.text.contains("Answer the incidents of #1"))
    #expect(workspace.text.contains("Nagy Éva"))
    workspace.press("^u ^u ^u ^u ^u ^u").type("Hello {{customer.firstName}}, it works again.")
    workspace.press("Tab")
    workspace.press("j x")
    #expect(workspace.text.contains("[ ] #\(double)"))
    workspace.press("k Enter")
    let answered = try #require(try workspace.ticket(2))
    #expect(answered.status == .solved)
    #expect(
      try desk.detail(answered.id, reader: nil)?.messages.last?.text
        .hasSuffix("Hello Éva, it works again.") == true)
    #expect(try desk.detail(double, reader: nil)?.ticket.status == .new)
    workspace.press("u")
    #expect(try workspace.ticket(2)?.status == .open)
  }

  @Test(arguments: [(80, 24), (40, 12), (132, 43)])
  func offers(columns: Int, rows: Int) throws {
    let (workspace, _) = try workspace(columns: columns, rows: rows)
    workspace.press("&")
    try expectGolden(workspace.screen, "joining-\(columns)x\(rows)")
    workspace.press("Enter")
    try expectGolden(workspace.screen, "joining-how-\(columns)x\(rows)")
  }

  @Test func escapeLeavesNoTrace() throws {
    let workspace = try TestWorkspace()
    let before = workspace.screen
    workspace.press("&").type("nothing").press("Esc")
    #expect(workspace.screen == before)
  }
}
