import SeededRandom
import Testing

@testable import DeskbellCore

@Suite("Clocks kept beside the tickets") struct KeepingTests {
  @Test func nothingIsKeptWhereNothingIsPromised() throws {
    let test = try PromiseDesk(promises: false)
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    #expect(try test.outlook(ticket) == PromiseOutlook())
    #expect(try test.desk.detail(ticket, reader: nil)?.promises == nil)
  }

  @Test func aMailStartsTheClocksAndTheRowSaysWhatIsDueFirst() throws {
    let test = try PromiseDesk()
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    // Friday 12:00 in Vilnius and four hours of work.
    #expect(try test.outlook(ticket).dueAt == Instant("2026-11-27T14:00:00Z"))
    #expect(try test.outlook(ticket).riskAt == Instant("2026-11-27T13:00:00Z"))
    #expect(try test.clock(.firstResponse, of: ticket)?.state == .running)
    #expect(try test.clock(.resolution, of: ticket)?.due == Instant("2026-12-01T10:00:00Z"))
    let problems = try test.desk.check()
    #expect(problems == [])
  }

  @Test func anAnswerCountsWhenItHasLeft() throws {
    let test = try PromiseDesk()
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    test.advance(hours: 1)
    try test.test.perform(.reply(Composition(text: "Hello")), ticket, as: test.test.maria)
    #expect(try test.clock(.firstResponse, of: ticket)?.state == .running)
    // The list looks ahead: the answer leaves unless somebody takes it back. Somebody is to be
    // assigned next.
    #expect(try test.outlook(ticket).dueAt == Instant("2026-11-30T10:00:00Z"))
    test.test.time.advance(seconds: 10)
    let met = try test.clock(.firstResponse, of: ticket)
    #expect(met?.state == .met)
    #expect(met?.usedSeconds == 3610)
    let problems = try test.desk.check()
    #expect(problems == [])
  }

  @Test func anAnswerThatIsTakenBackMeetsNothing() throws {
    let test = try PromiseDesk()
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    let before = try test.outlook(ticket)
    try test.test.perform(.reply(Composition(text: "Hello")), ticket, as: test.test.maria)
    test.test.time.advance(seconds: 5)
    _ = try test.desk.undo(as: test.test.maria)
    test.advance(hours: 1)
    #expect(try test.clock(.firstResponse, of: ticket)?.state == .running)
    #expect(try test.outlook(ticket).dueAt == before.dueAt)
    let problems = try test.desk.check()
    #expect(problems == [])
  }

  @Test func whatIsKeptOfAClosedTicketIsFoldedAnewWhenItIsOpened() throws {
    let test = try PromiseDesk()
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    try test.test.perform(.reply(Composition(text: "Hello")), ticket, as: test.test.maria)
    test.advance(hours: 1)
    try test.test.perform(.setStatus(.closed), ticket, as: test.test.maria)
    #expect(try test.outlook(ticket) == PromiseOutlook())
    test.advance(hours: 1)
    try test.test.perform(.reopen, ticket, as: test.test.maria)
    // An hour was used before; the time when it was closed does not count.
    #expect(try test.clock(.resolution, of: ticket)?.usedSeconds == 3600)
    let problems = try test.desk.check()
    #expect(problems == [])
  }

  @Test func aLateAnswerIsFoundAsBreachedForEver() throws {
    let test = try PromiseDesk()
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    let breached = TicketFilter(isBreached: true)
    #expect(try test.desk.count(breached, limit: 9) == 0)
    test.advance(hours: 4)
    // Used up to the second: kept.
    #expect(try test.desk.count(breached, limit: 9) == 0)
    test.test.time.advance(seconds: 1)
    #expect(try test.desk.count(breached, limit: 9) == 1)
    try test.test.perform(
      .reply(Composition(text: "Sorry", statusAfter: .solved)), ticket, as: test.test.maria)
    test.advance(hours: 1)
    try test.test.perform(.setStatus(.closed), ticket, as: test.test.maria)
    #expect(try test.desk.count(breached, limit: 9) == 1)
    #expect(try test.desk.count(TicketFilter(isBreached: false), limit: 9) == 0)
  }

  @Test func whatIsDueFirstComesFirst() throws {
    let test = try PromiseDesk()
    let normal = try test.test.receive(test.test.mail(id: "a@x"))
    test.test.time.advance(seconds: 60)
    let urgent = try test.test.receive(test.test.mail(id: "b@x", from: "b@example.com"))
    try test.test.perform(.setPriority(.urgent), urgent, as: test.test.maria)
    for order in [TicketOrder.next, .due] {
      let page = try test.desk.page(PageRequest(filter: TicketFilter(isOpen: true), order: order))
      #expect(page.rows.map(\.id) == [urgent, normal])
    }
  }

  @Test("Whatever is done, what is kept is what the history says", arguments: 1...12)
  func keptIsFolded(seed: UInt64) throws {
    let test = try PromiseDesk()
    var generator = SeededGenerator(seed: seed)
    var tickets = [try test.test.receive(test.test.mail(id: "a@x"))]
    for step in 0..<60 {
      test.test.time.advance(seconds: Int64.random(in: 0...9000, using: &generator))
      let ticket = tickets.randomElement(using: &generator) ?? tickets[0]
      try RandomDeeds.one(step, on: ticket, of: test, &tickets, using: &generator)
    }
    test.advance(hours: 1)
    _ = try test.desk.followDocuments()
    let problems = try test.desk.check()
    #expect(problems == [])
    let before = try tickets.map(test.outlook)
    let rebuilt = try test.desk.check(rebuild: true)
    #expect(rebuilt == [])
    #expect(try tickets.map(test.outlook).map(\.dueAt) == before.map(\.dueAt))
  }
}
