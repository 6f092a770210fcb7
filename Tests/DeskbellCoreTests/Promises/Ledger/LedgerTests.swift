import Testing

@testable import DeskbellCore

struct LedgerTests {
  private static let calendar = SampleCalendar.weekdays(
    "09:00-17:00", holidays: ["2026-04-03"])
  private static let timeline = PromiseTimeline(
    always: Promised.book(
      Promised.entry([.firstResponse: 4, .resolution: 16], calendar: "sample"),
      calendars: [calendar]))
  private static let roster = DeskRoster(agents: [
    Agent(id: 1, handle: "maria", name: "Maria")
  ])

  private func lines(_ story: Story, _ kind: ClockKind, through now: String) -> [String] {
    let ledgers = PromiseLedger.of(story.events, in: Self.timeline, through: instant(now))
    let words = LedgerWords(roster: Self.roster, reader: .utc)
    guard let ledger = ledgers.last(where: { $0.kind == kind }) else { return [] }
    let rows = ledger.rows.map {
      "\(words.span($0, of: ledger)) +\(LedgerWords.length($0.counted)) \(words.reason($0))"
    }
    return [words.title(ledger)] + rows
      + [words.due(ledger), words.left(ledger)].compactMap(\.self)
  }

  @Test func everyStretchIsNamedWithItsReason() {
    var story = Story.opened("2026-04-02 13:00")
    story.set(.pending, "2026-04-02 14:00")
    story.set(.open, "2026-04-02 14:30")
    #expect(
      lines(story, .resolution, through: "2026-04-06 08:00")
        == [
          "resolution: running, 3h 30m of 16h used, on the calendar sample",
          "2026-04-02 15:00 +0m counts from here",
          "2026-04-02 15:00 to 16:00 +1h 09:00-17:00 Thu",
          "2026-04-02 16:00 to 16:30 +0m pending since 2026-04-02 14:00 by maria",
          "2026-04-02 16:30 to 17:00 +30m 09:00-17:00 Thu",
          "2026-04-02 17:00 to 2026-04-03 00:00 +0m outside hours",
          "2026-04-03 00:00 to 2026-04-04 00:00 +0m Holiday",
          "2026-04-04 00:00 to 2026-04-06 00:00 +0m no working hours on this day",
          "2026-04-06 00:00 to 09:00 +0m outside hours",
          "2026-04-06 09:00 to 10:00 +1h 09:00-17:00 Mon",
          "due 2026-04-07 15:30 Europe/Berlin, 2026-04-07 13:30 here",
          "13h 30m left",
        ].map { $0.replacing("3h 30m of", with: "2h 30m of") })
  }

  @Test func heldAnswersAndSolvedTimeStandInIt() {
    var story = Story.opened("2026-04-07 08:00")
    story.reply("2026-04-07 09:00:00", hold: 10, then: .solved)
    story.customer("2026-04-07 10:00")
    let first = lines(story, .firstResponse, through: "2026-04-07 11:00")
    #expect(first.contains { $0.contains("answer by maria held until 2026-04-07 09:00") })
    #expect(first.contains { $0.contains("answered at 2026-04-07 09:00 by maria") })
    let resolution = lines(story, .resolution, through: "2026-04-07 11:00")
    #expect(
      resolution.contains { $0.hasSuffix("over: solved at 2026-04-07 09:00 by maria") })
  }

  @Test func longLedgersAreSummedByDayAndByWeek() throws {
    let story = Story.opened("2026-01-05 08:00")
    let ledgers = PromiseLedger.of(
      story.events, in: Self.timeline, through: instant("2026-04-30 12:00"))
    let ledger = try #require(ledgers.first { $0.kind == .resolution })
    #expect(ledger.rows.count > 150)
    let weeks = ledger.rows(atMost: 40)
    #expect(weeks.count <= 40)
    #expect(weeks.reduce(0) { $0 + $1.counted } == ledger.sum)
    #expect(weeks.contains { $0.reason == .working(.holiday("Holiday")) })
  }

  @Test func reasonsNameWhoAndWhen() {
    let words = ClockWords(roster: Self.roster) { WallClock.utc.time(of: $0) }
    let ten = instant("2026-04-07 10:02")
    let said: [(ClockReason, String)] = [
      (.paused(.status(.pending), by: .agent(1)), "pending since 10:02 by maria"),
      (.paused(.snoozed, by: .agent(1)), "snoozed since 10:02 by maria"),
      (.noAnswerNeeded(by: .agent(1)), "no answer needed (maria)"),
      (.unanswered(.solved, by: .agent(1)), "solved without an answer at 10:02 by maria"),
      (.ended(.merged, by: .agent(1)), "merged at 10:02 by maria"),
      (.noPolicy, "no policy applies"),
      (
        .retargeted(.priority(from: .high, to: .urgent)),
        "re-targeted: priority high → urgent"
      ),
    ]
    for (reason, text) in said { #expect(words.words(reason, since: ten) == text) }
  }

  @Test func aSimulationComparesWhatWasWithWhatWouldHaveBeen() {
    var late = Story.opened("2026-04-07 08:00")
    late.reply("2026-04-07 13:00")
    var early = Story.opened("2026-04-07 08:00")
    early.reply("2026-04-07 09:00")
    let longer = Promised.book(
      Promised.entry([.firstResponse: 8], calendar: "sample"), calendars: [Self.calendar])
    let lines = PolicySimulation.run(
      [late.events, early.events], in: Self.timeline, replacing: longer,
      through: instant("2026-04-07 20:00"))
    let first = lines.first { $0.kind == .firstResponse }
    #expect(first?.now.kept == 1)
    #expect(first?.now.breached == 1)
    #expect(first?.then.kept == 2)
    #expect(first?.then.breached == 0)
    #expect(lines.first { $0.kind == .resolution }?.now.open == 2)
  }
}
