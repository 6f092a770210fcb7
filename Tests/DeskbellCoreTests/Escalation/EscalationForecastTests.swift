import Testing

@testable import DeskbellCore

/// What escalating would do to the clocks, before anybody does it.
@Suite struct EscalationForecastTests {
  private static let policy = """
    name: standard
    calendar: office
    entries:
      - name: experts
        when: tier:2
        targets: { first-response: 4h, resolution: 5d }
      - name: all
        targets: { first-response: 4h, resolution: 2d }
    """

  @Test func `It says what really comes of it`() throws {
    let test = try PromiseDesk(promises: false)
    try test.promise(policy: Self.policy)
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    test.advance(hours: 1)
    let maria = test.test.id(test.test.maria)
    let target = EscalationTarget.tier(2, of: test.test.billing)
    let forecast = try #require(
      try test.desk.escalationForecast(for: ticket, to: [target], as: maria))
    #expect(forecast.before == (try clocks(of: ticket, test)))
    #expect(forecast.before.map(\.targetSeconds) == [4 * 3600, 16 * 3600])
    try test.test.perform(
      .escalate(
        EscalationRecord(
          target: target, card: EscalationCard(why: "expert needed"), keepsFollowing: true)),
      ticket, as: test.test.maria)
    #expect(forecast.after[target] == (try clocks(of: ticket, test)))
    #expect(forecast.after[target]?.map(\.targetSeconds) == [4 * 3600, 40 * 3600])
  }

  @Test func `Looking ahead changes nothing`() throws {
    let test = try PromiseDesk()
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    let before = try test.desk.detail(ticket, reader: nil)
    let routes = try test.desk.escalationRoutes(for: ticket, as: test.test.id(test.test.maria))
    _ = try test.desk.escalationForecast(
      for: ticket, to: routes.map(\.target), as: test.test.id(test.test.maria))
    #expect(try test.desk.detail(ticket, reader: nil) == before)
  }

  @Test func `Where nothing is promised there is none, and what is refused has none`() throws {
    let plain = try PromiseDesk(promises: false)
    let maria = plain.test.id(plain.test.maria)
    let silent = try plain.test.receive(plain.test.mail(id: "a@x"))
    #expect(try plain.desk.escalationForecast(for: silent, to: [.agent(2)], as: maria) == nil)
    let test = try PromiseDesk()
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    let forecast = try test.desk.escalationForecast(for: ticket, to: [.agent(99)], as: maria)
    #expect(forecast?.after.isEmpty == true)
    #expect(throws: Refusal.noSuchTicket(404)) {
      try test.desk.escalationForecast(for: 404, to: [], as: maria)
    }
  }

  private func clocks(of ticket: Ticket.ID, _ test: PromiseDesk) throws -> [ClockReading]? {
    try test.desk.detail(ticket, reader: nil)?.promises?.clocks(at: test.test.time.now)
  }
}
