import Testing

@testable import DeskbellCore

@Suite("Links between tickets") struct LinkingTests {
  let test: TestDesk
  let problem: Ticket.ID
  let incident: Ticket.ID

  init() throws {
    test = try TestDesk()
    problem = try test.receive(test.mail(subject: "Mail is down", id: "a@x"))
    incident = try test.receive(test.mail(id: "b@x", from: "ona@example.com"))
  }

  private func link(_ kind: LinkKind, _ one: Ticket.ID, _ other: Ticket.ID) throws -> Refusal? {
    try test.perform(.join(.link(kind, to: other)), one, as: test.maria).refusal
  }

  private func words(_ ticket: Ticket.ID) throws -> [String] {
    try test.desk.detail(ticket, reader: nil)?.links.map { "\($0.words) #\($0.other)" } ?? []
  }

  @Test func bothTicketsTellOfIt() throws {
    #expect(try link(.incident, incident, problem) == nil)
    #expect(try words(incident) == ["is an incident of #1"])
    #expect(try words(problem) == ["has the incident #2"])
    #expect(try test.desk.openIncidents(of: problem).map(\.id) == [incident])
    #expect(try test.desk.detail(problem, reader: nil)?.events.last?.kind == .linked)
    _ = try test.desk.undo(as: test.maria)
    #expect(try words(incident) + words(problem) == [])
    _ = try test.desk.redo(as: test.maria)
    #expect(try words(problem) == ["has the incident #2"])
  }

  @Test func aLinkIsTakenAwayFromEitherSide() throws {
    _ = try link(.relates, incident, problem)
    #expect(try link(.relates, problem, incident) == .alreadySo("It relates to #2 already."))
    let away = TicketVerb.join(.unlink(.relates, from: incident))
    #expect(try test.perform(away, problem, as: test.maria).refusal == nil)
    #expect(try words(incident) == [])
    _ = try test.desk.undo(as: test.maria)
    #expect(try words(problem) == ["relates to #2"])
    _ = try test.desk.redo(as: test.maria)
    #expect(try words(problem) == [])
  }

  @Test func whatCannotBeIsRefused() throws {
    _ = try link(.blocks, incident, problem)
    #expect(try link(.blocks, problem, incident) != nil)
    #expect(try link(.relates, problem, problem) != nil)
    #expect(try link(.relates, problem, 99) == .noSuchTicket(99))
    let third = try test.receive(test.mail(id: "c@x"))
    _ = try link(.incident, incident, problem)
    #expect(try link(.incident, third, incident) != nil)
    #expect(try link(.incident, problem, third) != nil)
  }

  @Test func severalStepsAreOneActionToUndo() throws {
    let answer = Composition(text: "Mail works again.", statusAfter: .solved)
    let report = try test.desk.perform(
      [
        VerbSequence(SeenTicket(problem), [.solve]),
        VerbSequence(SeenTicket(incident), [.reply(answer)]),
        VerbSequence(SeenTicket(99), [.solve]),
      ], as: test.maria)
    #expect(report.changed == [problem, incident])
    #expect(report.items.last?.refusal == .noSuchTicket(99))
    #expect(try test.ticket(incident).status == .solved)
    _ = try test.desk.undo(as: test.maria)
    #expect(try test.ticket(problem).status == .new)
    #expect(try test.ticket(incident).status == .new)
  }
}
