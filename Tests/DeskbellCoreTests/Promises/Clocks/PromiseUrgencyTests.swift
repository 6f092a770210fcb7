import Testing

@testable import DeskbellCore

/// How pressing a ticket is, from what is kept beside it.
@Suite struct PromiseUrgencyTests {
  private static let due = Instant("2026-11-20T16:00:00Z")
  /// The time runs out when the desk closes: broken only after it has opened again.
  private static let outlook = PromiseOutlook(
    dueAt: due, riskAt: due.adding(seconds: -3600), breachAt: due.adding(seconds: 57_600))

  static let course: [(Int64, PromiseUrgency)] = [
    (-3601, .calm), (-3600, .atRisk), (0, .atRisk), (57_600, .atRisk), (57_601, .breached),
  ]

  @Test(arguments: course)
  func `Urgency grows as time goes by`(seconds: Int64, urgency: PromiseUrgency) {
    #expect(Self.outlook.urgency(at: Self.due.adding(seconds: seconds)) == urgency)
  }

  @Test func `The next change is when the urgency becomes another one`() throws {
    var now = Self.due.adding(seconds: -7200)
    var seen: [PromiseUrgency] = [Self.outlook.urgency(at: now)]
    while let next = Self.outlook.urgencyChange(after: now) {
      let before = Instant(milliseconds: next.milliseconds - 1)
      #expect(Self.outlook.urgency(at: before) == seen.last)
      seen.append(Self.outlook.urgency(at: next))
      now = next
    }
    #expect(seen == [.calm, .atRisk, .breached])
  }

  @Test func `Nothing promised presses nobody and never changes`() {
    #expect(PromiseOutlook(hasBreached: true).urgency(at: Self.due) == .none)
    #expect(PromiseOutlook(hasBreached: true).urgencyChange(after: Self.due) == nil)
  }

  @Test func `It says the same as the filters of lists`() throws {
    let test = try PromiseDesk()
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    for _ in 0..<80 {
      test.test.time.advance(seconds: 3600)
      let urgency = try test.outlook(ticket).urgency(at: test.test.time.now)
      let pressing = try test.desk.count(TicketFilter(isPressing: true), limit: 9)
      let atRisk = try test.desk.count(TicketFilter(isAtRisk: true), limit: 9)
      #expect((pressing, atRisk) == (urgency >= .atRisk ? 1 : 0, urgency == .atRisk ? 1 : 0))
    }
  }

  @Test func `The row says when clocks stand still and none runs`() throws {
    let test = try PromiseDesk()
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    #expect(try !test.outlook(ticket).isPaused)
    try test.test.perform(.take, ticket, as: test.test.maria)
    try test.test.perform(
      .reply(Composition(text: "Which one?", statusAfter: .pending)), ticket, as: test.test.maria)
    #expect(try test.outlook(ticket).isPaused)
    #expect(try test.outlook(ticket).dueAt == nil)
    let problems = try test.desk.check()
    #expect(problems == [])
    try test.test.perform(.setStatus(.open), ticket, as: test.test.maria)
    #expect(try !test.outlook(ticket).isPaused)
  }
}
