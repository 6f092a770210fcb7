import DeskbellCore
import Testing

/// The edge cases of SLA.md that concern a calendar, under their numbers.
@Suite struct WorkingCalendarEdgeCaseTests {
  private static let office = SampleCalendar.weekdays("09:00-17:00")
  private static let hour: Int64 = 3_600_000

  private func due(
    _ calendar: WorkingCalendar, _ start: String, hours: Int64
  ) throws -> String? {
    let start = try #require(Instant(iso8601: start))
    return calendar.due(from: start, after: hours * Self.hour)?.shortISO8601
  }

  @Test func case1BeforeOpeningCountsFromTheOpening() throws {
    #expect(try due(Self.office, "2026-03-04T05:00:00Z", hours: 1) == "2026-03-04T09:00:00Z")
  }

  @Test func case2AfterClosingOnFridayCountsFromMonday() throws {
    #expect(try due(Self.office, "2026-03-06T18:00:00Z", hours: 1) == "2026-03-09T09:00:00Z")
  }

  @Test func case3UsedUpAtClosingIsDueThenAndBrokenOnlyAfterTheNextOpening() throws {
    let start = try #require(Instant(iso8601: "2026-03-06T14:00:00Z"))
    #expect(try due(Self.office, "2026-03-06T14:00:00Z", hours: 2) == "2026-03-06T16:00:00Z")
    let broken = Self.office.brokenAfter(from: start, milliseconds: 2 * Self.hour)
    #expect(broken?.shortISO8601 == "2026-03-09T08:00:00Z")
    let answer = try #require(Instant(iso8601: "2026-03-06T18:00:00Z"))
    #expect(Self.office.elapsed(from: start, to: answer) == 2 * Self.hour)
  }

  @Test func case4NoTimeIsDueAtOnce() throws {
    let start = try #require(Instant(iso8601: "2026-03-07T12:00:00Z"))
    #expect(Self.office.due(from: start, after: 0) == start)
    #expect(Self.office.due(from: start, after: -1) == start)
  }

  @Test func case5WithoutOpenTimeNothingIsEverDue() {
    let never = SampleCalendar.calendar([[]])
    let start = Instant(milliseconds: 0)
    #expect(never.isEmpty)
    #expect(never.due(from: start, after: 1) == nil)
    #expect(never.brokenAfter(from: start, milliseconds: 0) == nil)
    #expect(never.nextOpening(from: start) == nil)
    #expect(never.elapsed(from: start, to: Instant(milliseconds: .max)) == 0)
    let once = SampleCalendar.calendar([[]], special: ["2026-03-07": ["10:00-11:00"]])
    #expect(once.nextOpening(from: start)?.shortISO8601 == "2026-03-07T09:00:00Z")
    #expect(once.due(from: start, after: Self.hour)?.shortISO8601 == "2026-03-07T10:00:00Z")
    #expect(once.due(from: start, after: Self.hour + 1) == nil)
    #expect(once.brokenAfter(from: start, milliseconds: Self.hour) == nil)
  }

  @Test func case6ThirtyHolidaysInARow() throws {
    let days = (2...31).map { $0 < 10 ? "2026-03-0\($0)" : "2026-03-\($0)" }
    let calendar = SampleCalendar.weekdays("09:00-17:00", holidays: days)
    #expect(try due(calendar, "2026-03-01T12:00:00Z", hours: 1) == "2026-04-01T08:00:00Z")
  }

  @Test(
    arguments: [
      ("2026-03-28", 24), ("2026-03-29", 23), ("2026-10-25", 25),
    ] as [(String, Int64)])
  func case7WholeDaysAreAsLongAsTheyAre(day: String, hours: Int64) throws {
    let calendar = SampleCalendar.daily("00:00-24:00")
    #expect(try SampleCalendar.worked(on: day, by: calendar) == hours * Self.hour)
  }

  @Test func case8AWindowFromTheMissingHourIsClippedToTheJump() throws {
    let calendar = SampleCalendar.daily("02:30-04:00")
    #expect(try due(calendar, "2026-03-28T12:00:00Z", hours: 1) == "2026-03-29T02:00:00Z")
  }

  @Test func case9AWindowInTheRepeatedHourCountsTwice() throws {
    let calendar = SampleCalendar.daily("02:00-03:00")
    #expect(try SampleCalendar.worked(on: "2026-10-25", by: calendar) == 2 * Self.hour)
  }

  @Test func case10AJumpAtMidnightLeavesTheEveningBefore() throws {
    let calendar = SampleCalendar.daily("20:00-24:00", zone: "America/Sao_Paulo")
    #expect(try SampleCalendar.worked(on: "2015-10-17", by: calendar) == 4 * Self.hour)
    let night = SampleCalendar.daily("00:00-02:00", zone: "America/Sao_Paulo")
    #expect(try SampleCalendar.worked(on: "2015-10-18", by: night) == Self.hour)
  }

  @Test(
    arguments: [("2026-04-05", 390), ("2026-10-04", 330)] as [(String, Int64)])
  func case11HalfHourJumps(day: String, minutes: Int64) throws {
    let calendar = SampleCalendar.daily("00:00-06:00", zone: "Australia/Lord_Howe")
    #expect(try SampleCalendar.worked(on: day, by: calendar) == minutes * 60_000)
  }

  @Test func case12ADateThatNeverWasContributesNothing() throws {
    let calendar = SampleCalendar.daily("09:00-17:00", zone: "Pacific/Apia")
    #expect(try SampleCalendar.worked(on: "2011-12-30", by: calendar) == 0)
    #expect(try SampleCalendar.worked(on: "2011-12-31", by: calendar) == 8 * Self.hour)
    let start = try #require(Instant(iso8601: "2011-12-30T03:00:00Z"))
    #expect(calendar.due(from: start, after: Self.hour)?.shortISO8601 == "2011-12-30T20:00:00Z")
  }

  @Test func case13ALeapDayIsAnOrdinaryDay() throws {
    let calendar = SampleCalendar.daily("09:00-17:00")
    #expect(try SampleCalendar.worked(on: "2028-02-29", by: calendar) == 8 * Self.hour)
  }

  @Test func case14NewRulesOfAZoneMoveWhatIsDueLater() throws {
    let before = ZoneRules(name: "Test/Zone", firstOffset: 3600)
    let change = try #require(Instant(iso8601: "2026-05-01T00:00:00Z"))
    let second = change.seconds(since: Instant(milliseconds: 0))
    let after = ZoneRules(
      name: "Test/Zone", firstOffset: 3600, transitions: [.init(second: second, offset: 0)])
    func calendar(_ zone: ZoneRules) -> WorkingCalendar {
      WorkingCalendar(
        name: "a", zone: zone,
        weekly: Array(repeating: [SampleCalendar.window("09:00-17:00")], count: 7))
    }
    #expect(before != after)
    #expect(try due(calendar(before), "2026-05-01T12:00:00Z", hours: 5) == "2026-05-02T09:00:00Z")
    #expect(try due(calendar(after), "2026-05-01T12:00:00Z", hours: 5) == "2026-05-01T17:00:00Z")
    #expect(try due(calendar(after), "2026-04-01T12:00:00Z", hours: 4) == "2026-04-01T16:00:00Z")
  }

  @Test func case15TheCalendarCountsInItsOwnZone() throws {
    let calendar = SampleCalendar.weekdays("09:00-17:00", zone: "Asia/Tokyo")
    #expect(try due(calendar, "2026-03-04T12:00:00Z", hours: 1) == "2026-03-05T01:00:00Z")
    #expect(calendar.zone.wallClock.time(of: Instant(milliseconds: 0)) == "09:00")
  }

  @Test func case16TheLunchBreakIsLeftOut() throws {
    let calendar = SampleCalendar.weekdays("09:00-12:00", "13:00-17:00")
    #expect(try due(calendar, "2026-03-04T10:30:00Z", hours: 2) == "2026-03-04T13:30:00Z")
  }

  /// Case 17 is in `CalendarFileTests`.
  @Test func case18SecondsAreExactAcrossShortPauses() throws {
    let start = try #require(Instant(iso8601: "2026-03-04T10:00:07Z"))
    let spans: [(Int64, Int64)] = [(0, 11), (13, 29), (31, 60)]
    let used = spans.reduce(0) { sum, span in
      sum
        + Self.office.elapsed(
          from: start.adding(seconds: span.0), to: start.adding(seconds: span.1))
    }
    #expect(used == 56_000)
  }

  @Test func case19APauseTakesOnlyItsWorkingTime() throws {
    let calendar = SampleCalendar.weekdays("09:00-17:00", holidays: ["2026-03-09"])
    let start = try #require(Instant(iso8601: "2026-03-06T13:00:00Z"))
    let pause = try #require(Instant(iso8601: "2026-03-06T15:00:00Z"))
    let resumed = try #require(Instant(iso8601: "2026-03-10T09:00:00Z"))
    let all = calendar.elapsed(from: start, to: resumed)
    #expect(calendar.elapsed(from: pause, to: resumed) == 2 * Self.hour)
    #expect(all - calendar.elapsed(from: pause, to: resumed) == 2 * Self.hour)
  }

  @Test func absurdMomentsNeitherCrashNorSearchForever() {
    for calendar in [Self.office, .always(name: "a"), SampleCalendar.calendar([[]])] {
      for start: Int64 in [.min, -1, .max] {
        for end: Int64 in [.min, .max] {
          let (from, to) = (Instant(milliseconds: start), Instant(milliseconds: end))
          #expect(calendar.elapsed(from: from, to: to) >= 0)
          _ = calendar.stretches(from: from, to: to)
        }
        for amount: Int64 in [.min, 1, .max] {
          let from = Instant(milliseconds: start)
          #expect(calendar.due(from: from, after: amount).map { $0 >= from } ?? true)
          #expect(calendar.brokenAfter(from: from, milliseconds: amount).map { $0 >= from } ?? true)
        }
        _ = calendar.isOpen(at: Instant(milliseconds: start))
        _ = calendar.nextOpening(from: Instant(milliseconds: start))
      }
    }
  }
}
