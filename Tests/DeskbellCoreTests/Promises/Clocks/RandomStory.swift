import SeededRandom
@testable import DeskbellCore

/// Histories that follow from a seed.
struct RandomStory {
  private var random: SeededGenerator
  private var story = Story()
  private var now = instant("2026-03-20 06:00")
  private var endable: [Int64] = []
  private var held: (event: Int64, message: Message.ID, until: Instant)?

  static let calendars = [
    Promised.always,
    SampleCalendar.weekdays("09:00-12:00", "13:00-17:00", holidays: ["2026-04-03"]),
  ]

  /// Three editions; the second has other lengths and another calendar, the third promises less.
  static let timeline: PromiseTimeline = {
    func entry(_ hours: Int64, _ calendar: String) -> PolicyEntry {
      Promised.entry(
        [
          .firstResponse: hours, .nextResponse: hours, .update: 24, .resolution: 40, .assignment: 2,
        ],
        calendar: calendar
      ) {
        $0.targets[.resolution]?[.urgent] = PolicyTarget(
          length: TargetLength(seconds: 7200), calendar: "always")
        $0.pausing[.resolution] = [.status(.pending), .snoozed]
        $0.unansweredAtSolve = .breach
      }
    }
    var vip = entry(1, "always")
    vip.name = "vip"
    vip.condition = TicketFilter(tags: ["vip"])
    let last = Promised.entry([.nextResponse: 2, .resolution: 20], calendar: "sample")
    return PromiseTimeline(editions: [
      PromiseTimeline.Edition(
        id: 1, at: instant("2026-03-20 07:00"),
        book: Promised.book(vip, entry(4, "sample"), calendars: calendars)),
      PromiseTimeline.Edition(
        id: 2, at: instant("2026-03-24 10:30"),
        book: Promised.book(vip, entry(6, "always"), calendars: calendars)),
      PromiseTimeline.Edition(
        id: 3, at: instant("2026-04-02 10:30"), book: Promised.book(last, calendars: calendars)),
    ])
  }()

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// A history of so many events.
  static func events(_ count: Int, seed: UInt64) -> [PromiseEvent] {
    var story = RandomStory(seed: seed)
    story.story.add(
      story.text, by: Story.customer,
      .opened(.customer(receivedAt: story.now, isAutomatic: false)))
    for _ in 1..<count { story.step() }
    return story.story.events
  }

  private var text: String { String(now.iso8601.dropLast(5)).replacing("T", with: " ") }

  private mutating func step() {
    now = now.adding(seconds: random.chance(perMille: 300) ? 3 : Int64(random.below(40_000)))
    if let held, held.until <= now { self.held = nil }
    switch random.below(14) {
    case 0, 1: story.customer(text, automatic: random.chance(perMille: 200))
    case 2, 3: reply()
    case 4: status()
    case 5: story.set(Priority.allCases[random.below(4)], text)
    case 6: story.assign(random.chance(perMille: 400) ? nil : 2, text)
    case 7: endable.append(story.set(.solved, text))
    case 8: endable.append(story.add(text, .noAnswerNeeded))
    case 9: takeBack()
    case 10: story.add(text) { $0.tags = $0.tags.isEmpty ? ["vip"] : [] }
    case 11: snooze()
    case 12: story.add(text, .absorbed(oldestUnanswered: now.adding(seconds: -5000)))
    default: story.add(text, .levelRaised(.resolution, instance: 1, percent: 50))
    }
  }

  private mutating func reply() {
    let then: TicketStatus? = [nil, .pending, .solved][random.below(3)]
    let hold = Int64(random.below(2) * 10)
    let event = story.reply(text, hold: hold, then: then)
    if hold > 0 { held = (event, story.lastMessage, now.adding(seconds: hold)) }
  }

  private mutating func status() {
    let status = TicketStatus.allCases[random.below(TicketStatus.allCases.count)]
    story.set(status == .merged ? .open : status, text)
  }

  private mutating func snooze() {
    let until = now.adding(seconds: Int64(random.below(50_000)))
    story.add(text) { $0.snoozedUntil = until }
  }

  private mutating func takeBack() {
    if let held {
      story.add(text, .withdrawn(held.message), takesBack: held.event) { $0.status = .open }
      self.held = nil
    } else if let event = endable.popLast() {
      story.add(text, takesBack: event) { $0.status = .open }
    }
  }
}
