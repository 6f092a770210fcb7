import Testing

@testable import DeskbellCore

/// An answer that was put off counts when it leaves, not when it was written.
@Suite struct ScheduledPromiseTests {
  private func reply(_ desk: PromiseDesk, _ ticket: Ticket.ID, afterHours hours: Int64) throws {
    let leaves = desk.test.time.now.adding(seconds: hours * 3600)
    try desk.test.perform(
      .reply(Composition(text: "Later", sendAt: leaves)), ticket, as: desk.test.maria)
  }

  @Test func theClockRunsUntilItLeaves() throws {
    let desk = try PromiseDesk()
    let ticket = try desk.test.receive(desk.test.mail(id: "a@x"))
    try reply(desk, ticket, afterHours: 3)
    desk.advance(hours: 2)
    #expect(try desk.clock(.firstResponse, of: ticket)?.state == .running)
    desk.advance(hours: 2)
    let clock = try #require(try desk.clock(.firstResponse, of: ticket))
    #expect(clock.state == .met)
    #expect(clock.used == 3 * 3_600_000)
    #expect(try desk.desk.check().isEmpty)
  }

  @Test func anAnswerThatLeavesTooLateBreaksThePromise() throws {
    let desk = try PromiseDesk()
    let ticket = try desk.test.receive(desk.test.mail(id: "a@x"))
    try reply(desk, ticket, afterHours: 72)
    desk.advance(hours: 73)
    #expect(try desk.clock(.firstResponse, of: ticket)?.state == .breached)
  }

  @Test func sentAtOnceItCountsNow() throws {
    let desk = try PromiseDesk()
    let ticket = try desk.test.receive(desk.test.mail(id: "a@x"))
    try reply(desk, ticket, afterHours: 72)
    desk.advance(hours: 1)
    let message = try #require(try desk.desk.outbox().first)
    _ = try desk.desk.sendNow(message.id, as: desk.test.maria)
    let clock = try #require(try desk.clock(.firstResponse, of: ticket))
    #expect(clock.state == .met)
    #expect(clock.used == 3_600_000)
    #expect(try desk.desk.check().isEmpty)
    desk.advance(hours: 1)
    #expect(try desk.desk.check().isEmpty)
  }

  @Test func takenBackBecauseTheCustomerWroteItMeetsNothing() throws {
    let desk = try PromiseDesk()
    let ticket = try desk.test.receive(desk.test.mail(id: "a@x"))
    try reply(desk, ticket, afterHours: 2)
    desk.advance(hours: 1)
    try desk.test.receive(desk.test.mail("And?", id: "b@x", references: ["a@x"]))
    desk.advance(hours: 2)
    let clock = try #require(try desk.clock(.firstResponse, of: ticket))
    #expect(clock.state == .running)
    #expect(clock.used == 3 * 3_600_000)
    #expect(try desk.desk.check().isEmpty)
  }
}
