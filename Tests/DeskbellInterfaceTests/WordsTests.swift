import DeskbellCore
import Testing

@testable import DeskbellInterface

/// Times in words, out and in.
struct WordsTests {
  private let now = SampleDesk.start  // Saturday 21 November 2026, 14:32 UTC
  private let zone = ZoneOffset(seconds: 2 * 3600)

  @Test(arguments: [(0, "now"), (61, "1m"), (7200, "2h"), (200_000, "2d"), (1_300_000, "2w")])
  func ages(seconds: Int64, words: String) {
    #expect(TimeWords.age(of: now.adding(seconds: -seconds), now: now) == words)
  }

  @Test func stamps() {
    #expect(TimeWords.stamp(now, now: now, zone: zone) == "16:32")
    #expect(TimeWords.stamp(now.adding(seconds: -86_400), now: now, zone: zone) == "Fri 16:32")
    #expect(
      TimeWords.stamp(now.adding(seconds: -20 * 86_400), now: now, zone: zone) == "1 Nov 16:32")
    #expect(TimeWords.stamp(Instant(seconds: 0), now: now, zone: zone) == "1 Jan 1970")
    #expect(TimeWords.relative(now.adding(seconds: 7300), now: now) == "in 2h")
  }

  @Test(
    arguments: [
      ("2h", "2026-11-21T16:32:00Z"), ("3d", "2026-11-24T14:32:00Z"),
      ("17:00", "2026-11-21T15:00:00Z"), ("9", "2026-11-22T07:00:00Z"),
      ("tomorrow", "2026-11-22T07:00:00Z"), ("tomorrow 9:30", "2026-11-22T07:30:00Z"),
      ("mon", "2026-11-23T07:00:00Z"), ("sat 10", "2026-11-28T08:00:00Z"),
      ("24 dec", "2026-12-24T07:00:00Z"), ("3 jan 12:00", "2027-01-03T10:00:00Z"),
      ("2026-12-24", "2026-12-24T07:00:00Z"),
    ])
  func snoozes(words: String, expected: String) {
    #expect(SnoozeTime.parse(words, now: now, zone: zone) == Instant(iso8601: expected))
  }

  @Test(arguments: [
    "", "never", "0h", "25:00", "today 8", "2026-01-01", "-2h", "mon tue", "99999999h",
  ])
  func noSnoozes(words: String) {
    #expect(SnoozeTime.parse(words, now: now, zone: zone) == nil)
  }
}
