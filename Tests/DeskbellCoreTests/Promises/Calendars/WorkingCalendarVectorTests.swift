import DeskbellCore
import Testing

/// The vectors of SLA.md that concern one calendar.
@Suite struct WorkingCalendarVectorTests {
  struct Vector: Sendable, CustomTestStringConvertible {
    var calendar: WorkingCalendar
    var start: String
    var minutes: Int64
    var due: String
    var testDescription: String { "\(start) + \(minutes) min" }

    init(_ calendar: WorkingCalendar, _ start: String, _ minutes: Int64, _ due: String) {
      self.calendar = calendar
      self.start = start
      self.minutes = minutes
      self.due = due
    }
  }

  static let office = SampleCalendar.weekdays("09:00-17:00")
  static let officeWithHoliday = SampleCalendar.weekdays("09:00-17:00", holidays: ["2015-09-22"])
  static let long = SampleCalendar.weekdays("08:00-20:00", holidays: ["2016-11-01"])

  static let vectors = [
    Vector(
      SampleCalendar.weekdays("08:00-18:00"), "2013-03-21T09:30:00Z", 60, "2013-03-21T10:30:00Z"),
    Vector(office, "2013-10-21T05:30:00Z", 120, "2013-10-21T09:00:00Z"),
    Vector(office, "2013-10-21T05:30:00Z", 240, "2013-10-21T11:00:00Z"),
    Vector(officeWithHoliday, "2015-09-21T14:30:00Z", 120, "2015-09-23T08:30:00Z"),
    Vector(officeWithHoliday, "2015-09-21T14:30:00Z", 240, "2015-09-23T10:30:00Z"),
    Vector(long, "2016-11-01T13:56:21Z", 120, "2016-11-02T09:00:00Z"),
    Vector(long, "2016-11-01T13:56:21Z", 1200, "2016-11-03T15:00:00Z"),
    Vector(.always(name: "always"), "2026-03-28T11:00:00Z", 1440, "2026-03-29T11:00:00Z"),
    Vector(.always(name: "always"), "2026-10-24T10:00:00Z", 1440, "2026-10-25T10:00:00Z"),
    Vector(office, "2026-03-27T15:30:00Z", 240, "2026-03-30T10:30:00Z"),
  ]

  @Test(arguments: vectors)
  func dueTimesAreThoseOfTheSpecification(vector: Vector) throws {
    let start = try #require(Instant(iso8601: vector.start))
    let due = try #require(Instant(iso8601: vector.due))
    #expect(vector.calendar.due(from: start, after: vector.minutes * 60_000) == due)
    #expect(vector.calendar.elapsed(from: start, to: due) == vector.minutes * 60_000)
  }

  /// Berlin's and New York's days on which the clock changes.
  @Test(
    arguments: [
      ("Europe/Berlin", "00:00-06:00", "2026-03-29", 300),
      ("Europe/Berlin", "00:00-06:00", "2026-10-25", 420),
      ("America/New_York", "00:00-06:00", "2026-03-08", 300),
      ("America/New_York", "00:00-06:00", "2026-11-01", 420),
      ("Europe/Berlin", "02:30-04:00", "2026-03-29", 60),
      ("Europe/Berlin", "01:30-02:30", "2026-10-25", 90),
    ] as [(String, String, String, Int64)])
  func daysOfTheChangeHaveTheirOwnLength(
    zone: String, window: String, day: String, minutes: Int64
  ) throws {
    let calendar = SampleCalendar.daily(window, zone: zone)
    #expect(try SampleCalendar.worked(on: day, by: calendar) == minutes * 60_000)
  }

  /// The pauses are those of the specification: what is used before, then what is left after them.
  @Test(
    arguments: [
      (
        SampleCalendar.daily("09:00-18:00"), "2013-06-04T09:00:00Z",
        [
          ("2013-06-04T09:30:00Z", "2013-06-04T09:45:00Z"),
          ("2013-06-04T10:00:00Z", "2013-06-04T10:30:00Z"),
        ], 120, "2013-06-04T11:45:00Z"
      ),
      (
        SampleCalendar.daily("09:00-18:00"), "2013-06-04T09:00:00Z",
        [("2013-06-04T10:00:00Z", "2013-06-04T15:00:00Z")], 120, "2013-06-04T16:00:00Z"
      ),
      (
        long, "2016-11-01T15:59:14Z", [("2016-11-01T15:59:58Z", "2016-11-07T13:26:36Z")], 1200,
        "2016-11-09T09:26:36Z"
      ),
    ] as [(WorkingCalendar, String, [(String, String)], Int64, String)])
  func pausesAreLeftOut(
    calendar: WorkingCalendar, start: String, pauses: [(String, String)], minutes: Int64,
    expected: String
  ) throws {
    var running = try #require(Instant(iso8601: start))
    var left = minutes * 60_000
    for pause in pauses {
      left -= calendar.elapsed(from: running, to: try #require(Instant(iso8601: pause.0)))
      running = try #require(Instant(iso8601: pause.1))
    }
    #expect(calendar.due(from: running, after: left) == Instant(iso8601: expected))
  }
}
