import Testing

@testable import DeskbellCore

@Suite("Who is told of a promise") struct NoticeTests {
  @Test func theAssigneeIsTold() throws {
    let test = try PromiseDesk()
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    try test.test.perform(.take, ticket, as: test.test.maria)
    test.advance(hours: 2)
    _ = try test.desk.work()
    let notices = try test.desk.notices(for: test.test.id(test.test.maria)).notices
    #expect(notices.map(\.ticket) == [ticket])
    #expect(notices.first?.level.percent == 50 && notices.first?.subject == "Refund")
    #expect(try test.desk.notices(for: test.test.id(test.test.tomas)).notices == [])
    // The same again until it is acknowledged.
    #expect(try test.desk.notices(for: test.test.id(test.test.maria)).notices == notices)
    #expect(try test.desk.acknowledgeNotices(as: test.test.id(test.test.maria)) == 1)
    #expect(try test.desk.notices(for: test.test.id(test.test.maria)).notices == [])
  }

  @Test func elseThePeopleOfTheDepartmentOnDuty() throws {
    let test = try PromiseDesk()
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    try test.test.perform(.move(to: test.test.billing), ticket, as: test.test.asta)
    try test.desk.setDuty(.off, of: test.test.id(test.test.tomas), as: test.test.tomas)
    test.advance(hours: 2)
    _ = try test.desk.work()
    let told = try [test.test.maria, test.test.tomas, test.test.asta, test.test.pau].map {
      try test.desk.notices(for: test.test.id($0)).notices.count
    }
    #expect(told == [1, 0, 1, 0])
  }

  @Test func whoeverWorksOnTheTicketKnows() throws {
    let test = try PromiseDesk()
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    try test.test.perform(.take, ticket, as: test.test.maria)
    test.advance(hours: 2)
    _ = try test.desk.work()
    try test.test.perform(.note(Composition(text: "On it")), ticket, as: test.test.maria)
    #expect(try test.desk.notices(for: test.test.id(test.test.maria)).notices == [])
  }

  @Test func outsideTheirOwnHoursNoticesAreHeldAndToldAsOneSumInTheMorning() throws {
    let test = try PromiseDesk()
    // Round the clock for the ticket, office hours for maria.
    let always = "name: always\nzone: UTC\nalways: true"
    try test.desk.putInForce(
      [
        PromiseFile(kind: .calendar, text: always, file: "always.yaml"),
        PromiseFile(
          kind: .policy,
          text: PromiseDesk.policy.replacing("calendar: office", with: "calendar: always")
            .replacing("resolution: 1d", with: "resolution: 8h")
            .replacing("resolution: 2d", with: "resolution: 48h")
            .replacing("assignment: 1d", with: "assignment: 9h"), file: "policy.yaml"),
      ], as: test.test.asta)
    let maria = test.test.id(test.test.maria)
    var agent = try #require(try test.desk.roster().agent(maria))
    agent.calendar = "office"
    try test.desk.save(agent, as: test.test.asta)
    // Friday 18:00 in Vilnius: nobody is there.
    test.advance(hours: 6)
    let ticket = try test.test.receive(test.test.mail(id: "a@x"))
    try test.test.perform(.assign(to: maria), ticket, as: test.test.asta)
    test.advance(hours: 3)
    _ = try test.desk.work()
    test.advance(hours: 2)
    _ = try test.desk.work()
    let night = try test.desk.notices(for: maria)
    #expect(night.notices == [] && night.heldCount == 2)
    #expect(night.tellsAt == Instant("2026-11-30T07:00:00Z"))
    test.test.time.advance(seconds: (48 + 10) * 3600 + 60)
    let morning = try test.desk.notices(for: maria)
    #expect(morning.notices.count == 2 && morning.heldCount == 0)
    #expect(morning.shiftBegan == Instant("2026-11-30T07:00:00Z"))
    #expect(morning.fromBefore.count == 2)
  }

  @Test func anAgentsHoursAreACalendarThatIsInForce() throws {
    let test = try PromiseDesk()
    var agent = try #require(try test.desk.roster().agent(test.test.id(test.test.maria)))
    agent.calendar = "nights"
    #expect(throws: Refusal.self) { try test.desk.save(agent, as: test.test.asta) }
  }
}
