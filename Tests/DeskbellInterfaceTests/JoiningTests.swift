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

  /// The first ticket is the problem of two others.
  private func problem(
    columns: Int = 80, rows: Int = 24
  ) throws -> (TestWorkspace, incidents: [Ticket.ID]) {
    let (workspace, double) = try workspace(columns: columns, rows: rows)
    let incidents = [double, workspace.sample.tickets[2]]
    for incident in incidents {
      _ = try workspace.sample.desk.perform(
        .join(.link(.incident, to: 1)), on: [SeenTicket(incident)],
        as: .agent(workspace.sample.maria))
    }
    workspace.send(.deskChanged)
    return (workspace, incidents)
  }

  private func status(_ ticket: Ticket.ID, in workspace: TestWorkspace) throws -> TicketStatus? {
    try workspace.sample.desk.detail(ticket, reader: nil)?.ticket.status
  }

  @Test func solvingAProblemAnswersItsIncidentsAndOneUndoTakesAllBack() throws {
    let (workspace, incidents) = try problem()
    let desk = workspace.sample.desk
    workspace.press("e")
    #expect(workspace.text.contains("#1 is a problem with 2 open incidents"))
    #expect(try status(1, in: workspace) == .open)
    workspace.press("1")
    #expect(workspace.text.contains("Solve #1 and answer its incidents"))
    #expect(workspace.text.contains("Nagy Éva"))
    workspace.press("^u ^u ^u ^u ^u ^u").type("Hello {{customer.firstName}}, it works again.")
    workspace.press("^x")
    #expect(workspace.bottom.contains("Solved 3 tickets · u undo"))
    #expect(try status(1, in: workspace) == .solved)
    for incident in incidents { #expect(try status(incident, in: workspace) == .solved) }
    #expect(
      try desk.detail(incidents[1], reader: nil)?.messages.last?.text
        .hasSuffix("Hello Éva, it works again.") == true)
    workspace.press("u")
    #expect(try status(1, in: workspace) == .open)
    #expect(try incidents.map { try status($0, in: workspace) } == [.new, .open])
    #expect(try desk.detail(incidents[1], reader: nil)?.messages.count == 1)
    #expect(workspace.state.screens.isEmpty)
  }

  @Test func anIncidentThatIsTakenOutStaysAsItWas() throws {
    let (workspace, incidents) = try problem()
    workspace.press("e 1 ^u ^u ^u ^u ^u ^u").type("It works again.")
    workspace.press("Tab j x")
    #expect(workspace.text.contains("[ ] #\(incidents[0])"))
    workspace.press("k Enter")
    #expect(try status(incidents[1], in: workspace) == .solved)
    #expect(try status(incidents[0], in: workspace) == .new)
    #expect(try status(1, in: workspace) == .solved)
  }

  @Test func aProblemCanBeSolvedAlone() throws {
    let (workspace, incidents) = try problem()
    workspace.press("Enter e 2")
    #expect(workspace.text.contains("Solved #1 · u undo"))
    #expect(try status(1, in: workspace) == .solved)
    #expect(try incidents.map { try status($0, in: workspace) } == [.new, .open])
    #expect(workspace.state.popups.isEmpty)
  }

  @Test func escapeLeavesTheProblemUnsolved() throws {
    let (workspace, _) = try problem()
    workspace.press("e Esc")
    #expect(try status(1, in: workspace) == .open)
    workspace.press("e 1 Esc")
    #expect(try status(1, in: workspace) == .open)
  }

  @Test func aValueThatAnIncidentHasNotKeepsTheTextOnScreen() throws {
    let (workspace, incidents) = try problem()
    workspace.press("e 1 ^u ^u ^u ^u ^u ^u").type("For {{customer.organisation}}").press("^x")
    #expect(workspace.text.contains("has no customer.organisation"))
    #expect(workspace.text.contains("Solve #1 and answer its incidents"))
    #expect(try incidents.map { try status($0, in: workspace) } == [.new, .open])
  }

  @Test func aReplyThatSolvesAProblemOffersItForTheIncidents() throws {
    let (workspace, _) = try problem()
    workspace.press("r").type("It works again.").press("^x s y")
    #expect(workspace.text.contains("Answer the incidents of #1"))
    #expect(workspace.text.contains("It works again."))
    #expect(try status(1, in: workspace) == .solved)
  }

  @Test(arguments: [(80, 24), (40, 12), (132, 43)])
  func problemIsAskedAbout(columns: Int, rows: Int) throws {
    let (workspace, _) = try problem(columns: columns, rows: rows)
    workspace.press("e")
    try expectGolden(workspace.screen, "problem-\(columns)x\(rows)")
    workspace.press("1")
    try expectGolden(workspace.screen, "incidents-\(columns)x\(rows)")
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
