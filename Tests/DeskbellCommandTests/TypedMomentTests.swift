import DeskbellCore
import Testing

@testable import deskbell

@Suite struct TypedMomentTests {
  private let wallClock = WallClock(secondsAheadOfUTC: -5 * 3600)
  /// Saturday, 2026-11-21, ten o'clock on that wall.
  private let now = Instant(seconds: 1_795_273_200)

  @Test(arguments: [
    ("2h", "2026-11-21 12:00"), ("90m", "2026-11-21 11:30"), ("3d", "2026-11-24 10:00"),
    ("1w", "2026-11-28 10:00"), ("tomorrow", "2026-11-22 09:00"), ("mon", "2026-11-23 09:00"),
    ("Monday 14", "2026-11-23 14:00"), ("sat", "2026-11-28 09:00"),
    ("today 18:30", "2026-11-21 18:30"), ("2026-12-24", "2026-12-24 09:00"),
    ("2026-12-24 16", "2026-12-24 16:00"),
  ])
  func `Moments to come as people say them`(_ text: String, _ expected: String) throws {
    #expect(try wallClock.dateAndTime(of: moment(text)) == expected)
  }

  @Test func `ISO 8601 is a moment in UTC`() throws {
    let moment = try moment("2026-12-24T10:00:00Z")
    #expect(moment.iso8601 == "2026-12-24T10:00:00.000Z")
  }

  @Test(arguments: [
    "", "soon", "2", "h", "-2h", "0h", "2x", "mon 25", "mon 9:60", "today 9", "2026-02-30",
    "2020-01-01", "2026-12-24 9 00", "999999999999999999999d",
  ])
  func `What is no moment to come is refused`(_ text: String) {
    #expect(throws: Failure.self) { try moment(text) }
  }

  private func moment(_ text: String) throws -> Instant {
    try TypedMoment(text, now: now, wallClock: wallClock).instant
  }
}
