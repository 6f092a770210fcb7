import DeskbellCore
import Testing

/// Moments to come in the words that people type.
@Suite struct MomentReaderTests {
  /// Saturday 21 November 2026, 14:32 UTC.
  private let now = Instant(seconds: 1_795_271_520)
  private let wallClock = WallClock(secondsAheadOfUTC: 2 * 3600)

  @Test(
    arguments: [
      ("2h", "2026-11-21T16:32:00Z"), ("3d", "2026-11-24T14:32:00Z"),
      ("17:00", "2026-11-21T15:00:00Z"), ("9", "2026-11-22T07:00:00Z"),
      ("tomorrow", "2026-11-22T07:00:00Z"), ("tomorrow 9:30", "2026-11-22T07:30:00Z"),
      ("mon", "2026-11-23T07:00:00Z"), ("sat 10", "2026-11-28T08:00:00Z"),
      ("24 dec", "2026-12-24T07:00:00Z"), ("3 jan 12:00", "2027-01-03T10:00:00Z"),
      ("2026-12-24", "2026-12-24T07:00:00Z"), ("Thursday 14:00", "2026-11-26T12:00:00Z"),
      ("2026-12-24T10:00:00Z", "2026-12-24T10:00:00Z"),
    ])
  func reads(words: String, expected: String) throws {
    let moment = try MomentReader(now: now, wallClock: wallClock).moment(words)
    #expect(moment == Instant(iso8601: expected))
  }

  @Test(arguments: [
    "", "never", "0h", "25:00", "-2h", "mon tue", "99999999h", "monster", "mo", "31 feb", "9:5",
    "2026-12-24 9 00",
  ])
  func refusesOtherWords(words: String) {
    #expect(throws: MomentError.unreadable) {
      try MomentReader(now: now, wallClock: wallClock).moment(words)
    }
  }

  @Test(arguments: [
    ("today 8", "2026-11-21T06:00:00Z"), ("2026-01-01", "2026-01-01T07:00:00Z"),
  ])
  func refusesThePast(words: String, meant: String) throws {
    let moment = try #require(Instant(iso8601: meant))
    #expect(throws: MomentError.past(moment)) {
      try MomentReader(now: now, wallClock: wallClock).moment(words)
    }
  }
}
