import Testing

@testable import DeskbellCore

/// Nobody grants more than they have, and nobody changes who ranks above them.
@Suite struct RankTests {
  private func agent(_ handle: String, _ role: Role, unixUser: String? = nil) -> Agent {
    Agent(
      id: 0, handle: handle, name: handle, address: "\(handle)@desk.example", role: role,
      unixUser: unixUser)
  }

  @Test(arguments: Role.allCases, Role.allCases)
  func theTableOfWhoMakesWhomIntoWhat(_ acting: Role, _ made: Role) throws {
    let desk = try Desk.inMemory()
    let setUp = Actor.system("setup")
    try desk.save(agent("root", .administrator), as: setUp)
    let me = try desk.save(agent("me", acting), as: setUp)
    try desk.save(agent("other", .agent), as: setUp)
    let isAllowed = acting >= .supervisor && made <= acting
    for handle in ["new", "other", "me"] {
      // Whoever is made less is not what the table is about.
      if handle == "me", made < acting { continue }
      let change = { try desk.save(agent(handle, made), as: .agent(me)) }
      if isAllowed {
        _ = try change()
      } else {
        #expect(throws: (any Error).self) { _ = try change() }
      }
    }
  }

  @Test func aSupervisorDoesNotTouchTheAdministrator() throws {
    let desk = try Desk.inMemory()
    let setUp = Actor.system("setup")
    try desk.save(agent("root", .administrator, unixUser: "root"), as: setUp)
    try desk.save(agent("second", .administrator), as: setUp)
    let me = try desk.save(agent("me", .supervisor), as: setUp)
    var inactive = agent("root", .administrator, unixUser: "root")
    inactive.isActive = false
    for change in [
      inactive, agent("root", .agent, unixUser: "root"),
      agent("root", .administrator, unixUser: "me"),
      agent("me", .supervisor, unixUser: "root"), agent("mine", .agent, unixUser: "root"),
    ] {
      #expect(throws: DeskError.self) { try desk.save(change, as: .agent(me)) }
    }
    let root = try #require(try desk.roster().agents.first { $0.handle == "root" })
    #expect(root.isActive && root.role == .administrator && root.unixUser == "root")
    // Their own work goes on.
    _ = try desk.save(agent("new", .senior, unixUser: "new"), as: .agent(me))
  }
}

/// An undo asks for the permissions of what it does, on that ticket.
@Suite struct UndoPermissionTests {
  private struct Fixture {
    var desk: Desk
    var ticket: Ticket.ID
    var me: Actor
    var other: Department.ID
  }

  private func fixture() throws -> Fixture {
    let desk = try Desk.inMemory()
    let setUp = Actor.system("setup")
    let mine = try desk.save(Department(id: 0, handle: "mine", name: "Mine"), as: setUp)
    let other = try desk.save(Department(id: 0, handle: "other", name: "Other"), as: setUp)
    let me = try desk.save(
      Agent(
        id: 0, handle: "me", name: "Me", address: "me@desk.example", role: .agent,
        departments: [mine]), as: setUp)
    let receipt = try desk.receive([
      IncomingMessage(
        channel: .mail, externalID: "a@x", from: Address(address: "c@example.com"), subject: "S",
        text: "T")
    ])
    let ticket = try #require(receipt[0].ticket)
    _ = try desk.perform(.move(to: mine), on: [SeenTicket(ticket)], as: setUp)
    return Fixture(desk: desk, ticket: ticket, me: .agent(me), other: other)
  }

  @Test(arguments: [TicketVerb.solve, .setPriority(.urgent), .rename("New")])
  func whatOneMayNoLongerDoIsNotUndoneEither(_ verb: TicketVerb) throws {
    let fixture = try fixture()
    _ = try fixture.desk.perform(verb, on: [SeenTicket(fixture.ticket)], as: fixture.me)
    _ = try fixture.desk.perform(
      .move(to: fixture.other), on: [SeenTicket(fixture.ticket)], as: .system("setup"))
    let before = try fixture.desk.detail(fixture.ticket, reader: nil)?.ticket
    #expect(throws: Refusal.self) { try fixture.desk.undo(as: fixture.me, on: fixture.ticket) }
    #expect(try fixture.desk.detail(fixture.ticket, reader: nil)?.ticket == before)
  }

  @Test(arguments: [
    TicketVerb.solve, .setPriority(.urgent), .rename("New"), .take,
    .tag(adding: ["x"], removing: []),
  ])
  func onesOwnLastActionIsTakenBackAndDoneAgain(_ verb: TicketVerb) throws {
    let fixture = try fixture()
    let before = try fixture.desk.detail(fixture.ticket, reader: nil)?.ticket.status
    _ = try fixture.desk.perform(verb, on: [SeenTicket(fixture.ticket)], as: fixture.me)
    #expect(try fixture.desk.undo(as: fixture.me, on: fixture.ticket) != nil)
    #expect(try fixture.desk.detail(fixture.ticket, reader: nil)?.ticket.status == before)
    #expect(try fixture.desk.redo(as: fixture.me, on: fixture.ticket) != nil)
  }

  @Test func aTicketMovedAwayByMistakeComesBack() throws {
    let fixture = try fixture()
    _ = try fixture.desk.perform(
      .move(to: fixture.other), on: [SeenTicket(fixture.ticket)], as: fixture.me)
    #expect(try fixture.desk.undo(as: fixture.me, on: fixture.ticket) != nil)
  }
}
