import Testing

@testable import DeskbellCore

/// The edge cases of the specification that concern clocks, under their numbers.
struct ClockCaseTests {
  private let day = "2026-11-23"
  private func at(_ time: String) -> String { "\(day) \(time)" }

  @Test("4: a target of zero and a missing one make no clock")
  func case4() {
    let none = Promised.only(.firstResponse, 0)
    var story = Story()
    story.open(at("10:00"))
    #expect(story.state(none, through: at("12:00")).clocks.isEmpty)
    #expect(story.reading(.firstResponse, at: at("12:00"), in: none) == nil)
    #expect(story.state(PromiseTimeline(), through: at("12:00")).clocks.isEmpty)
  }

  @Test("20: created pending and solved while pending uses nothing of the resolution")
  func case20() {
    for outcome in PolicyEntry.Unanswered.allCases {
      let timeline = PromiseTimeline(
        always: Promised.book(
          Promised.entry([.firstResponse: 4, .resolution: 8]) { $0.unansweredAtSolve = outcome }))
      var story = Story()
      story.add(
        at("10:00"), by: Story.customer,
        .opened(.customer(receivedAt: instant(at("10:00")), isAutomatic: false))
      ) { $0.status = .pending }
      story.set(.solved, at("11:00"))
      let resolution = story.reading(.resolution, at: at("12:00"), in: timeline)
      #expect(resolution?.used == 0)
      #expect(resolution?.state == .met)
      let first = story.reading(.firstResponse, at: at("12:00"), in: timeline)
      #expect(first?.state == (outcome == .breach ? .breached : .cancelled))
      #expect(first?.reason == .unanswered(.solved, by: Story.maria))
      #expect(first?.used == hours(1))
    }
  }

  @Test("21: pending, open, pending, solved counts the open spans only")
  func case21() {
    var story = Story()
    story.open(at("08:00"))
    story.set(.pending, at("09:00"))
    story.set(.open, at("10:00"))
    story.set(.pending, at("10:20"))
    story.set(.solved, at("15:00"))
    let reading = story.reading(.resolution, at: at("16:00"), in: Promised.everything)
    #expect(reading?.used == hours(1) + minutes(20))
    #expect(reading?.state == .met)
  }

  @Test("22: a reopened ticket goes on with its resolution and not with its first response")
  func case22() {
    var story = Story()
    story.open(at("08:00"))
    story.reply(at("09:00"), then: .solved)
    story.customer(at("12:00"))
    let timeline = Promised.everything
    #expect(story.reading(.resolution, at: at("13:00"), in: timeline)?.used == hours(2))
    #expect(story.reading(.resolution, at: at("13:00"), in: timeline)?.state == .running)
    #expect(story.reading(.resolution, at: at("13:00"), in: timeline)?.instance == 1)
    let first = story.reading(.firstResponse, at: at("13:00"), in: timeline)
    #expect(first?.state == .met)
    #expect(first?.used == hours(1))
    #expect(first?.instance == 1)
  }

  @Test("23: the next response counts from the first of three messages")
  func case23() {
    var story = Story()
    story.open(at("08:00"))
    story.reply(at("08:30"))
    for time in ["09:00", "09:30", "10:00"] { story.customer(at(time)) }
    let timeline = Promised.everything
    #expect(
      story.reading(.nextResponse, at: at("10:30"), in: timeline)?.due == instant(at("13:00")))
    story.reply(at("11:00"))
    let met = story.reading(.nextResponse, at: at("12:00"), in: timeline)
    #expect(met?.state == .met)
    #expect(met?.used == hours(2))
  }

  @Test("24: thanks after the answer and then solved: the next response is cancelled")
  func case24() {
    var story = Story()
    story.open(at("08:00"))
    story.reply(at("08:30"))
    story.customer(at("09:00"))
    story.set(.solved, at("10:00"))
    let reading = story.reading(.nextResponse, at: at("20:00"), in: Promised.everything)
    #expect(reading?.state == .cancelled)
    #expect(reading?.reason == .unanswered(.solved, by: Story.maria))
    let outlook = story.state(Promised.only(.nextResponse, 4), through: at("20:00"))
      .outlook(in: Promised.only(.nextResponse, 4))
    #expect(!outlook.hasBreached)
    #expect(outlook.dueAt == nil)
  }

  @Test("25: a second answer restarts the update; no next response is armed")
  func case25() {
    var story = Story()
    story.open(at("08:00"))
    story.reply(at("08:30"))
    let first = story.reading(.update, at: at("08:45"), in: Promised.everything)
    story.reply(at("09:00"))
    let second = story.reading(.update, at: at("09:15"), in: Promised.everything)
    #expect(first?.due == instant("2026-11-24 08:30"))
    #expect(second?.due == instant("2026-11-24 09:00"))
    #expect(second?.instance == 2)
    let next = story.reading(.nextResponse, at: at("09:15"), in: Promised.everything)
    #expect(next?.state == .unarmed)
  }

  @Test("26: notes and automatic answers meet nothing")
  func case26() {
    var story = Story()
    story.open(at("08:00"))
    story.add(at("08:10"))
    story.add(at("08:20"), by: .system("auto-reply"))
    let reading = story.reading(.firstResponse, at: at("09:00"), in: Promised.everything)
    #expect(reading?.state == .running)
    #expect(reading?.used == hours(1))
  }

  @Test("27: an answer that leaves while the clock is paused meets it with what was used till then")
  func case27() {
    let timeline = Promised.only(.firstResponse, 4) {
      $0.pausing[.firstResponse] = [.status(.pending)]
    }
    var story = Story()
    story.open(at("08:00"))
    story.set(.pending, at("08:30"))
    story.reply(at("12:00"), then: .pending)
    let reading = story.reading(.firstResponse, at: at("13:00"), in: timeline)
    #expect(reading?.state == .met)
    #expect(reading?.used == minutes(30))
  }

  @Test("28: an answer counts when it leaves, and not at all when it is taken back")
  func case28() {
    let timeline = Promised.only(.firstResponse, 4)
    var story = Story()
    story.open(at("08:00"))
    let answer = story.reply("2026-11-23 11:59:55", hold: 10)
    #expect(
      story.reading(.firstResponse, at: "2026-11-23 11:59:58", in: timeline)?.state == .running)
    let late = story.reading(.firstResponse, at: at("12:30"), in: timeline)
    #expect(late?.state == .breached)
    #expect(late?.used == hours(4) + 5000)
    #expect(late?.reason == .answered(by: Story.maria))
    let message = story.lastMessage
    story.add("2026-11-23 11:59:59", .withdrawn(message), takesBack: answer) { $0.status = .new }
    let undone = story.reading(.firstResponse, at: at("11:59"), in: timeline)
    #expect(undone?.state == .running)
    #expect(story.reading(.firstResponse, at: at("13:00"), in: timeline)?.state == .breached)
    #expect(story.reading(.firstResponse, at: at("13:00"), in: timeline)?.isOpen == true)
  }

  @Test("29: the time of receipt drives the clocks")
  func case29() {
    var story = Story()
    story.open(at("08:00"))
    story.reply(at("08:30"))
    story.customer(at("10:00"), received: at("10:00"))
    let reading = story.reading(.nextResponse, at: at("10:30"), in: Promised.everything)
    #expect(reading?.startedAt == instant(at("10:00")))
  }

  @Test("30: an event that says to be earlier counts together with the one before it")
  func case30() {
    var story = Story()
    story.open(at("08:00"))
    story.set(.pending, at("10:00"))
    story.set(.open, at("09:00"))
    let state = story.state(Promised.everything, through: at("11:00"))
    #expect(state[.resolution]?.used == hours(2))
    #expect(
      state.warnings == [
        PromiseWarning(event: 3, at: instant(at("09:00")), countedAt: instant(at("10:00")))
      ])
    #expect(story.reading(.resolution, at: at("11:00"), in: Promised.everything)?.used == hours(3))
  }

  @Test("31: merging cancels the clocks of one ticket; its oldest unanswered message counts on")
  func case31() {
    var merged = Story()
    merged.open(at("08:00"))
    merged.add(at("12:00"), .merged) { $0.status = .merged }
    let first = merged.reading(.resolution, at: at("13:00"), in: Promised.everything)
    #expect(first?.state == .cancelled)
    #expect(first?.reason == .ended(.merged, by: Story.maria))
    #expect(
      merged.state(Promised.everything, through: at("13:00")).clocks.allSatisfy { !$0.isOpen })

    var other = Story()
    other.open(at("07:00"))
    other.reply(at("07:30"))
    other.customer(at("11:00"))
    other.add(at("12:00"), .absorbed(oldestUnanswered: instant(at("08:00"))))
    let next = other.reading(.nextResponse, at: at("12:30"), in: Promised.everything)
    #expect(next?.startedAt == instant(at("08:00")))
    #expect(next?.used == hours(4) + minutes(30))
    #expect(next?.state == .breached)
    #expect(other.reading(.resolution, at: at("12:30"), in: Promised.everything)?.state == .running)
  }

  @Test("31: a ticket that owed nothing owes an answer to what it absorbs")
  func case31Unarmed() {
    var story = Story()
    story.open(at("07:00"))
    story.reply(at("07:30"))
    story.add(at("12:00"), .absorbed(oldestUnanswered: instant(at("11:00"))))
    let next = story.reading(.nextResponse, at: at("12:00"), in: Promised.everything)
    #expect(next?.due == instant(at("15:00")))
    #expect(next?.used == hours(1))
  }

  @Test("32: taking a merging back restores the clocks of both tickets exactly")
  func case32() {
    for isAbsorbing in [false, true] {
      var plain = Story()
      var merging = Story()
      for index in 0..<2 {
        func add(_ body: (inout Story) -> Void) {
          if index == 0 { body(&plain) } else { body(&merging) }
        }
        add { $0.open(at("07:00")) }
        add { $0.reply(at("07:30")) }
        add { $0.customer(at("08:00")) }
        if index == 1 {
          let event = merging.add(
            at("09:00"), isAbsorbing ? .absorbed(oldestUnanswered: instant(at("06:00"))) : .merged
          ) { if !isAbsorbing { $0.status = .merged } }
          merging.add(at("09:30")) { $0.tags = ["vip"] }
          merging.add(at("10:00"), .unmerged(event)) { $0.status = .open }
        }
        add { $0.add(at("10:00")) { $0.tags = ["vip"] } }
        add { $0.reply(at("11:00")) }
      }
      let timeline = Promised.everything
      #expect(
        plain.state(timeline, through: at("12:00")).clocks(at: instant(at("12:00")), in: timeline)
          == merging.state(timeline, through: at("12:00"))
          .clocks(at: instant(at("12:00")), in: timeline))
    }
  }

  @Test("33: a message that is split out begins a first response at the split")
  func case33() {
    var story = Story()
    story.add(at("15:00"), .split)
    let reading = story.reading(.firstResponse, at: at("16:00"), in: Promised.everything)
    #expect(reading?.startedAt == instant(at("15:00")))
    #expect(reading?.due == instant(at("19:00")))
  }

  @Test("34: removing the policy cancels the clocks and keeps what they used")
  func case34() {
    let book = Promised.everything.editions[0].book
    let timeline = PromiseTimeline(editions: [
      PromiseTimeline.Edition(id: 1, at: instant(at("00:00")), book: book),
      PromiseTimeline.Edition(
        id: 2, at: instant(at("12:00")), book: PromiseBook(calendars: [Promised.always])),
    ])
    var story = Story()
    story.open(at("09:00"))
    story.reply(at("10:00"))
    let readings = story.state(timeline, through: at("15:00"))
      .clocks(at: instant(at("15:00")), in: timeline)
    let resolution = readings.first { $0.kind == .resolution }
    #expect(resolution?.state == .cancelled)
    #expect(resolution?.used == hours(3))
    #expect(resolution?.reason == .noPolicy)
    #expect(readings.first { $0.kind == .firstResponse }?.state == .met)
  }

  @Test("35: another assignee changes no clock")
  func case35() {
    var story = Story()
    story.open(at("09:00"))
    story.assign(1, at("09:30"))
    let before = story.state(Promised.everything, through: at("10:00")).clocks
    story.assign(2, at("10:00"))
    #expect(story.state(Promised.everything, through: at("10:00")).clocks == before)
  }

  @Test("37: a message while pending ends the pause at the time of receipt")
  func case37() {
    var story = Story()
    story.open(at("08:00"))
    story.reply(at("09:00"), then: .pending)
    story.customer(at("12:00"))
    let reading = story.reading(.resolution, at: at("12:30"), in: Promised.everything)
    #expect(reading?.state == .running)
    #expect(reading?.used == hours(1) + minutes(30))
    let next = story.reading(.nextResponse, at: at("12:30"), in: Promised.everything)
    #expect(next?.due == instant(at("16:00")))
  }
}
