import DeskbellCore
import Testing

/// Moments as a clock on the wall shows them.
@Suite struct WallClockTests {
  /// Saturday 21 November 2026, 14:32 UTC.
  private let now = Instant(seconds: 1_795_271_520)
  private let clock = WallClock(secondsAheadOfUTC: 2 * 3600)

  @Test(arguments: [(0, "now"), (61, "1m"), (7200, "2h"), (200_000, "2d"), (1_300_000, "2w")])
  func ages(seconds: Int64, words: String) {
    #expect(now.adding(seconds: -seconds).age(at: now) == words)
  }

  @Test func stamps() {
    #expect(clock.stamp(of: now, now: now) == "16:32")
    #expect(clock.stamp(of: now.adding(seconds: -86_400), now: now) == "Fri 16:32")
    #expect(clock.stamp(of: now.adding(seconds: -20 * 86_400), now: now) == "1 Nov 16:32")
    #expect(clock.stamp(of: Instant(seconds: 0), now: now) == "1 Jan 1970")
    #expect(clock.longStamp(of: now) == "Sat 21 Nov 2026 16:32")
    #expect(clock.dateAndTime(of: now) == "2026-11-21 16:32")
    #expect(now.adding(seconds: 7300).relative(to: now) == "in 2h")
  }

  /// Ahead by one hour, by two in summer: from 2026-03-29 to 2026-10-25, both at 01:00 UTC.
  private let summerTime = WallClock { instant in
    (1_774_746_000..<1_792_890_000).contains(instant.seconds(since: Instant(seconds: 0)))
      ? 7200 : 3600
  }

  @Test(arguments: [
    ("2026-03-28", 9, "2026-03-28T08:00:00Z"), ("2026-03-29", 9, "2026-03-29T07:00:00Z"),
    ("2026-10-24", 9, "2026-10-24T07:00:00Z"), ("2026-10-25", 9, "2026-10-25T08:00:00Z"),
    // Two o'clock is skipped in spring and comes twice in autumn.
    ("2026-03-29", 2, "2026-03-29T01:00:00Z"), ("2026-10-25", 2, "2026-10-25T00:00:00Z"),
  ])
  func summerTimeIsKept(day: String, hour: Int64, expected: String) throws {
    let date = try #require(CivilDate(day))
    let moment = summerTime.instant(day: date.daysSinceEpoch, secondOfDay: hour * 3600)
    #expect(moment == Instant(iso8601: expected))
  }

  @Test func daysBeforeTheEpoch() {
    let eve = Instant(seconds: -1)
    #expect(WallClock.utc.longStamp(of: eve) == "Wed 31 Dec 1969 23:59")
  }
}
