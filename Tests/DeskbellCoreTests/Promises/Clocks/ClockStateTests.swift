import Testing

@testable import DeskbellCore

/// The tables of the specification: what each status does to each clock, what arms and meets it.
struct ClockStateTests {
  private let day = "2026-11-23"
  private func at(_ time: String) -> String { "\(day) \(time)" }

  /// A ticket whose customer waits for a further answer and which is assigned to nobody, then in a
  /// status for an hour.
  private func waiting(_ status: TicketStatus) -> Story {
    var story = Story()
    story.open(at("08:00"))
    story.reply(at("08:10"))
    story.customer(at("08:20"))
    story.set(status, at("09:00"))
    return story
  }

  @Test(
    "Each status stops the clocks that it should",
    arguments: [
      (TicketStatus.open, [ClockReading.State.met, .running, .running, .running]),
      (.pending, [.met, .paused, .paused, .paused]),
      (.onHold, [.met, .running, .running, .running]),
      (.solved, [.met, .cancelled, .cancelled, .met]),
      (.closed, [.met, .cancelled, .cancelled, .met]),
      (.merged, [.met, .cancelled, .cancelled, .cancelled]),
      (.spam, [.met, .cancelled, .cancelled, .cancelled]),
    ])
  func statuses(status: TicketStatus, states: [ClockReading.State]) {
    let story = waiting(status)
    let kinds: [ClockKind] = [.firstResponse, .nextResponse, .update, .resolution]
    for (kind, state) in zip(kinds, states) {
      let reading = story.reading(kind, at: at("10:00"), in: Promised.everything)
      #expect(reading?.state == state, "\(kind) in \(status)")
    }
  }

  @Test(
    "The first response runs on in every open status and ends in the others",
    arguments: TicketStatus.allCases)
  func firstResponse(status: TicketStatus) {
    var story = Story()
    story.open(at("08:00"))
    story.set(status, at("09:00"))
    let reading = story.reading(.firstResponse, at: at("10:00"), in: Promised.everything)
    #expect(reading?.state == (status.isOpen ? .running : .cancelled))
    #expect(reading?.used == hours(status.isOpen ? 2 : 1))
  }

  @Test("On hold stops the resolution where the policy says so, and snoozing too")
  func settings() {
    let timeline = Promised.only(.resolution, 48) {
      $0.pausing[.resolution] = [.status(.pending), .status(.onHold), .snoozed]
    }
    var story = Story()
    story.open(at("08:00"))
    story.set(.onHold, at("09:00"))
    story.set(.open, at("10:00"))
    story.add(at("11:00")) { $0.snoozedUntil = instant(at("13:00")) }
    let paused = story.reading(.resolution, at: at("12:00"), in: timeline)
    #expect(paused?.state == .paused)
    #expect(paused?.reason == .paused(.snoozed, by: Story.maria))
    #expect(paused?.used == hours(2))
    // Nobody had to wake it.
    #expect(story.reading(.resolution, at: at("14:00"), in: timeline)?.used == hours(3))
    #expect(story.reading(.resolution, at: at("14:00"), in: Promised.everything)?.used == hours(6))
  }

  @Test("A ticket that an agent opens with a public message owes no first response")
  func openedByAgent() {
    var story = Story()
    story.add(at("08:00"), .opened(.agent(1, leavesAt: instant(at("08:00"))))) {
      $0.status = .open
    }
    let timeline = Promised.everything
    #expect(story.reading(.firstResponse, at: at("09:00"), in: timeline)?.state == .unarmed)
    #expect(story.reading(.update, at: at("09:00"), in: timeline)?.state == .running)
    story.customer(at("10:00"))
    #expect(story.reading(.nextResponse, at: at("11:00"), in: timeline)?.used == hours(1))
  }

  @Test("Without a target for the first response, updates and later answers are owed at once")
  func withoutFirstResponse() {
    let timeline = PromiseTimeline(
      always: Promised.book(Promised.entry([.nextResponse: 4, .update: 24])))
    var story = Story()
    story.open(at("08:00"))
    #expect(story.reading(.nextResponse, at: at("09:00"), in: timeline)?.used == hours(1))
    #expect(story.reading(.update, at: at("09:00"), in: timeline)?.used == hours(1))
    #expect(
      Story.opened(at("08:00")).reading(.update, at: at("09:00"), in: Promised.everything)?.state
        == .unarmed)
  }

  @Test("Automatic messages of a customer arm nothing")
  func automatic() {
    var story = Story()
    story.open(at("08:00"), automatic: true)
    let timeline = Promised.everything
    #expect(story.reading(.firstResponse, at: at("09:00"), in: timeline)?.state == .unarmed)
    #expect(story.reading(.resolution, at: at("09:00"), in: timeline)?.state == .running)
    story.reply(at("09:00"), then: .pending)
    story.customer(at("10:00"), automatic: true)
    #expect(story.ticket.status == .pending)
    #expect(story.reading(.nextResponse, at: at("11:00"), in: timeline)?.state == .unarmed)
  }

  @Test("Assignment is met by the first assignee and armed again when there is none")
  func assignment() {
    var story = Story()
    story.open(at("08:00"))
    story.assign(1, at("08:20"))
    let met = story.reading(.assignment, at: at("09:00"), in: Promised.everything)
    #expect(met?.state == .met)
    #expect(met?.used == minutes(20))
    story.assign(2, at("09:00"))
    story.assign(nil, at("10:00"))
    let again = story.reading(.assignment, at: at("10:30"), in: Promised.everything)
    #expect(again?.state == .running)
    #expect(again?.instance == 2)
    #expect(again?.due == instant(at("11:00")))
  }

  @Test("No answer needed cancels what is owed to the customer, and taking that back owes it again")
  func noAnswerNeeded() {
    var story = Story()
    story.open(at("08:00"))
    story.reply(at("08:30"))
    story.customer(at("09:00"))
    let event = story.add(at("10:00"), .noAnswerNeeded)
    let cancelled = story.reading(.nextResponse, at: at("11:00"), in: Promised.everything)
    #expect(cancelled?.state == .cancelled)
    #expect(cancelled?.reason == .noAnswerNeeded(by: Story.maria))
    story.add(at("11:00"), takesBack: event)
    let owed = story.reading(.nextResponse, at: at("12:00"), in: Promised.everything)
    #expect(owed?.state == .running)
    #expect(owed?.used == hours(2))
    #expect(owed?.instance == 1)
    story.reply(at("13:00"))
    #expect(
      story.reading(.nextResponse, at: at("13:00"), in: Promised.everything)?.state == .met)
  }

  @Test("Solving by mistake and taking it back goes on with every clock")
  func undoneSolve() {
    var story = Story()
    story.open(at("08:00"))
    let event = story.set(.solved, at("09:00"))
    story.add(at("09:30"), takesBack: event) { $0.status = .new }
    let timeline = Promised.everything
    #expect(story.reading(.firstResponse, at: at("10:00"), in: timeline)?.state == .running)
    #expect(story.reading(.firstResponse, at: at("10:00"), in: timeline)?.used == minutes(90))
    #expect(story.reading(.resolution, at: at("10:00"), in: timeline)?.used == minutes(90))
  }

  @Test("Solving together with a held answer waits for it to leave")
  func solvedWithHeldAnswer() {
    var story = Story()
    story.open(at("08:00"))
    let event = story.reply(at("09:00"), hold: 60, then: .solved)
    let timeline = Promised.everything
    #expect(story.reading(.firstResponse, at: at("09:00"), in: timeline)?.state == .running)
    let met = story.reading(.firstResponse, at: at("09:05"), in: timeline)
    #expect(met?.state == .met)
    #expect(met?.used == hours(1) + 60_000)
    story.add("2026-11-23 09:00:30", .withdrawn(story.lastMessage), takesBack: event) {
      $0.status = .new
    }
    #expect(story.reading(.firstResponse, at: at("09:05"), in: timeline)?.state == .running)
    #expect(story.reading(.resolution, at: at("09:05"), in: timeline)?.state == .running)
  }

  @Test("A message that comes while an answer is held stays unanswered")
  func crossing() {
    var story = Story()
    story.open(at("08:00"))
    story.reply("2026-11-23 09:00:00", hold: 10)
    story.customer("2026-11-23 09:00:05")
    let reading = story.reading(.nextResponse, at: at("10:00"), in: Promised.everything)
    #expect(reading?.startedAt == instant("2026-11-23 09:00:05"))
    #expect(reading?.state == .running)
  }

  @Test("Spam that was none goes on with its promises")
  func spam() {
    var story = Story()
    story.open(at("08:00"))
    story.set(.spam, at("09:00"))
    story.set(.open, at("12:00"))
    let reading = story.reading(.firstResponse, at: at("13:00"), in: Promised.everything)
    #expect(reading?.state == .running)
    #expect(reading?.used == hours(2))
  }

  @Test("A clock that was broken stays so when it is cancelled")
  func brokenAndCancelled() {
    var story = Story()
    story.open(at("08:00"))
    story.set(.merged, at("20:00"))
    let reading = story.reading(.firstResponse, at: at("21:00"), in: Promised.everything)
    #expect(reading?.state == .breached)
    #expect(reading?.due == instant(at("12:00")))
  }

  @Test("The pause audit counts time put aside while the customer waits")
  func parked() {
    var story = Story()
    story.open(at("08:00"))
    story.set(.pending, at("09:00"))
    story.set(.open, at("11:00"))
    story.reply(at("12:00"), then: .pending)
    let state = story.state(Promised.everything, through: at("20:00"))
    #expect(state.parkedWhileWaiting(at: instant(at("20:00"))) == hours(2))
  }
}

extension Story {
  static func opened(_ at: String) -> Story {
    var story = Story()
    story.open(at)
    return story
  }
}
