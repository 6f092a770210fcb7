import DeskbellCore
import Testing

/// Why time counts or does not.
@Suite struct WorkingStretchTests {
  @Test func stretchesSayTheWindowTheHolidayAndTheDayOff() throws {
    let calendar = SampleCalendar.calendar(
      [["09:00-17:00"], ["09:00-17:00"], ["09:00-17:00"], ["09:00-17:00"], ["09:00-17:00"], []],
      holidays: ["2026-03-09"], special: ["2026-03-10": ["10:00-12:00"]])
    let start = try #require(Instant(iso8601: "2026-03-06T15:00:00Z"))
    let end = try #require(Instant(iso8601: "2026-03-10T10:00:00Z"))
    let words = calendar.stretches(from: start, to: end).map { stretch in
      "\(stretch.start.shortISO8601) \(stretch.words) \(stretch.worked / 60_000)"
    }
    #expect(
      words == [
        "2026-03-06T15:00:00Z 09:00-17:00 Fri 60", "2026-03-06T16:00:00Z outside hours 0",
        "2026-03-06T23:00:00Z no working hours on this day 0", "2026-03-08T23:00:00Z Holiday 0",
        "2026-03-09T23:00:00Z outside the special hours of 2026-03-10 0",
        "2026-03-10T09:00:00Z 10:00-12:00 Tue 60",
      ])
  }

  @Test func aLongRangeIsCutWithItsSum() throws {
    let calendar = SampleCalendar.weekdays("09:00-17:00")
    let start = Instant(milliseconds: 0)
    let end = start.adding(seconds: 3650 * 86_400)
    let stretches = calendar.stretches(from: start, to: end, limit: 10)
    #expect(stretches.last?.reason == .notListed)
    #expect(stretches.reduce(0) { $0 + $1.worked } == calendar.elapsed(from: start, to: end))
  }
}
