import Testing

@testable import DeskbellCore

struct RetargetingTests {
  private let day = "2026-11-23"
  private func at(_ time: String) -> String { "\(day) \(time)" }

  /// An hour for urgent tickets, eight for others.
  private var byPriority: PromiseBook {
    var targets = Promised.target(8)
    targets[.urgent] = PolicyTarget(length: TargetLength(seconds: 3600), calendar: "always")
    return Promised.book(
      PolicyEntry(name: "all", targets: [.resolution: targets, .firstResponse: targets]))
  }

  @Test func anotherPriorityMeasuresRunningClocksAnew() {
    let timeline = PromiseTimeline(always: byPriority)
    var story = Story()
    story.open(at("08:00"))
    story.set(.urgent, at("08:30"))
    let reading = story.reading(.resolution, at: at("08:45"), in: timeline)
    #expect(reading?.due == instant(at("09:00")))
    #expect(reading?.reason == .retargeted(.priority(from: .normal, to: .urgent)))
    #expect(reading?.used == minutes(45))
  }

  @Test func aTargetThatIsUsedUpAlreadyIsBrokenAtTheChange() {
    let timeline = PromiseTimeline(always: byPriority)
    var story = Story()
    story.open(at("08:00"))
    story.set(.urgent, at("11:00"))
    let reading = story.reading(.resolution, at: at("11:00"), in: timeline)
    #expect(reading?.state == .breached)
    #expect(reading?.due == instant(at("11:00")))
    #expect(reading?.reason == .retargeted(.priority(from: .normal, to: .urgent)))
    let state = story.state(timeline, through: at("11:00"))
    #expect(state.outlook(in: timeline).hasBreached)
    story.set(.normal, at("11:30"))
    #expect(story.reading(.resolution, at: at("11:40"), in: timeline)?.state == .running)
    #expect(story.reading(.resolution, at: at("11:40"), in: timeline)?.due == instant(at("16:00")))
  }

  @Test func finishedClocksKeepTheirTarget() {
    let timeline = PromiseTimeline(always: byPriority)
    var story = Story()
    story.open(at("08:00"))
    story.reply(at("10:00"))
    story.set(.urgent, at("11:00"))
    let reading = story.reading(.firstResponse, at: at("12:00"), in: timeline)
    #expect(reading?.state == .met)
    #expect(reading?.target == hours(8))
  }

  @Test func aNewCalendarCountsFromItsMomentOn() {
    let short = SampleCalendar.daily("09:00-12:00", zone: "UTC")
    let long = SampleCalendar.daily("09:00-18:00", zone: "UTC")
    let entry = Promised.entry([.resolution: 4], calendar: "sample")
    let timeline = PromiseTimeline(editions: [
      PromiseTimeline.Edition(
        id: 1, at: instant(at("00:00")), book: Promised.book(entry, calendars: [long])),
      PromiseTimeline.Edition(
        id: 2, at: instant(at("11:00")), book: Promised.book(entry, calendars: [short])),
    ])
    let story = Story.opened(at("09:00"))
    let reading = story.reading(.resolution, at: at("20:00"), in: timeline)
    #expect(reading?.used == hours(3))
    #expect(reading?.due == instant("2026-11-24 10:00"))
  }

  @Test func aPolicyThatComesIntoForceCountsFromThenOn() {
    let timeline = PromiseTimeline(editions: [
      PromiseTimeline.Edition(
        id: 1, at: instant(at("12:00")), book: Promised.everything.editions[0].book)
    ])
    var story = Story.opened(at("08:00"))
    #expect(story.state(timeline, through: at("11:00")).clocks.isEmpty)
    let reading = story.reading(.firstResponse, at: at("13:00"), in: timeline)
    #expect(reading?.startedAt == instant(at("12:00")))
    #expect(reading?.used == hours(1))
    story.reply(at("13:00"))
    #expect(story.reading(.firstResponse, at: at("14:00"), in: timeline)?.state == .met)
  }

  @Test func anotherEntryIsNamedInTheReason() {
    var vip = Promised.entry([.resolution: 2]) { $0.name = "vip" }
    vip.condition = TicketFilter(tags: ["vip"])
    let timeline = PromiseTimeline(
      always: Promised.book(vip, Promised.entry([.resolution: 48])))
    var story = Story.opened(at("08:00"))
    story.add(at("09:00")) { $0.tags = ["vip"] }
    let reading = story.reading(.resolution, at: at("09:30"), in: timeline)
    #expect(reading?.due == instant(at("10:00")))
    #expect(reading?.reason == .retargeted(.entry(from: "standard/all", to: "standard/vip")))
  }

  @Test func whatIfShowsTheClocksWithoutChangingThem() {
    let timeline = PromiseTimeline(always: byPriority)
    let story = Story.opened(at("08:00"))
    let state = story.state(timeline, through: at("08:30"))
    var urgent = story.ticket
    urgent.priority = .urgent
    let then = state.clocks(
      ifChangedTo: urgent, by: Story.maria, at: instant(at("08:30")), in: timeline)
    #expect(then.first { $0.kind == .resolution }?.due == instant(at("09:00")))
    let now = state.clocks(at: instant(at("08:30")), in: timeline)
    #expect(now.first { $0.kind == .resolution }?.due == instant(at("16:00")))
  }
}
