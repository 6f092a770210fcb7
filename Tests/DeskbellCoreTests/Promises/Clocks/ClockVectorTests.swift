import Testing

@testable import DeskbellCore

/// The vectors of the specification in which a clock is paused.
struct ClockVectorTests {
  struct Vector: Sendable {
    var calendar: WorkingCalendar
    var start: String
    var minutes: Int64
    /// From and to, in UTC.
    var pauses: [(String, String)]
    var due: String
  }

  static let vectors = [
    Vector(
      calendar: SampleCalendar.daily("09:00-18:00"), start: "2013-06-04 09:00", minutes: 120,
      pauses: [
        ("2013-06-04 09:30", "2013-06-04 09:45"), ("2013-06-04 10:00", "2013-06-04 10:30"),
      ], due: "2013-06-04 11:45"),
    Vector(
      calendar: SampleCalendar.daily("09:00-18:00"), start: "2013-06-04 09:00", minutes: 120,
      pauses: [("2013-06-04 10:00", "2013-06-04 15:00")], due: "2013-06-04 16:00"),
    Vector(
      calendar: SampleCalendar.weekdays("08:00-20:00", holidays: ["2016-11-01"]),
      start: "2016-11-01 15:59:14", minutes: 1200,
      pauses: [("2016-11-01 15:59:58", "2016-11-07 13:26:36")], due: "2016-11-09 09:26:36"),
  ]

  static func timeline(_ calendar: WorkingCalendar, minutes: Int64) -> PromiseTimeline {
    PromiseTimeline(
      always: Promised.book(
        PolicyEntry(
          name: "all",
          targets: [.resolution: Promised.target(seconds: minutes * 60, calendar.name)]),
        calendars: [calendar]))
  }

  @Test(arguments: vectors.indices)
  func pausedClocksAreDueAsTheSpecificationSays(index: Int) {
    let vector = Self.vectors[index]
    let timeline = Self.timeline(vector.calendar, minutes: vector.minutes)
    var story = Story()
    story.open(vector.start)
    var last = vector.start
    for (from, to) in vector.pauses {
      story.set(.pending, from)
      story.set(.open, to)
      last = to
    }
    let reading = story.reading(.resolution, at: last, in: timeline)
    #expect(reading?.due == instant(vector.due))
  }

  @Test("18: a pause and another within one minute keep the exact seconds")
  func case18() {
    var story = Story()
    story.open("2026-11-23 10:00:00")
    story.set(.pending, "2026-11-23 10:00:07")
    story.set(.open, "2026-11-23 10:00:20")
    story.set(.pending, "2026-11-23 10:00:31")
    story.set(.open, "2026-11-23 10:00:59")
    let reading = story.reading(
      .resolution, at: "2026-11-23 10:01:00", in: Promised.only(.resolution, 1))
    #expect(reading?.used == 19_000)
  }

  @Test("19: of a pause over closing, weekend and holiday only the working time is left out")
  func case19() {
    let calendar = SampleCalendar.weekdays("09:00-17:00", zone: "UTC", holidays: ["2026-11-23"])
    let timeline = Self.timeline(calendar, minutes: 480)
    var story = Story()
    story.open("2026-11-20 09:00")
    story.set(.pending, "2026-11-20 16:00")
    story.set(.open, "2026-11-24 10:00")
    let reading = story.reading(.resolution, at: "2026-11-24 10:00", in: timeline)
    #expect(reading?.used == hours(7))
    #expect(reading?.due == instant("2026-11-24 11:00"))
  }

  @Test("3: used up exactly at closing is due then and met two hours later")
  func case3() {
    let calendar = SampleCalendar.weekdays("08:00-18:00", zone: "UTC")
    let book = Promised.book(
      Promised.entry([.firstResponse: 2], calendar: calendar.name), calendars: [calendar])
    let timeline = PromiseTimeline(always: book)
    var story = Story()
    story.open("2026-11-23 16:00")
    let open = story.state(timeline, through: "2026-11-23 17:00").outlook(in: timeline)
    #expect(open.dueAt == instant("2026-11-23 18:00"))
    #expect(open.breachAt == instant("2026-11-24 08:00"))
    #expect(open.riskAt == instant("2026-11-23 17:30"))
    story.reply("2026-11-23 20:00")
    #expect(story.reading(.firstResponse, at: "2026-11-24 12:00", in: timeline)?.state == .met)
  }
}
