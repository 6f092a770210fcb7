import SeededRandom
import Testing

@testable import DeskbellCore

struct FoldPropertyTests {
  private let timeline = RandomStory.timeline

  /// However often somebody looks in between, and through the text that is stored.
  @Test(arguments: 0..<80)
  func foldingAnewEqualsFoldingStepByStep(seed: UInt64) throws {
    let events = RandomStory.events(60, seed: seed)
    var random = SeededGenerator(seed: seed, stream: 1)
    var state = PromiseState()
    for (place, event) in events.enumerated() {
      state.advance(by: event, in: timeline)
      if place + 1 < events.count {
        let room = events[place + 1].at.milliseconds - event.at.milliseconds
        let look = event.at.milliseconds + Int64(random.below(Int(max(1, room))))
        state.advance(to: Instant(milliseconds: look), in: timeline)
        guard random.chance(perMille: 250) || place == events.count - 2 else { continue }
        let anew = PromiseState.fold(
          Array(events[...place]), in: timeline, through: Instant(milliseconds: look))
        #expect(state == anew)
      }
      state = try #require(PromiseState.decode(state.encode()))
    }
  }

  @Test(arguments: 0..<40)
  func theLedgerAddsUpToWhatTheClocksShow(seed: UInt64) throws {
    let events = RandomStory.events(50, seed: seed)
    let now = try #require(events.last).at.adding(seconds: 90_000)
    let ledgers = PromiseLedger.of(events, in: timeline, through: now)
    #expect(!ledgers.isEmpty)
    for ledger in ledgers {
      #expect(ledger.sum == ledger.reading.used, "\(ledger.kind) \(ledger.instance)")
      for limit in [1, 20, 200] {
        let rows = ledger.rows(atMost: limit)
        #expect(rows.reduce(0) { $0 + $1.counted } == ledger.sum)
      }
      var end = Instant(milliseconds: .min)
      for row in ledger.rows where !row.isMoment && row.start >= end {
        #expect(row.end >= row.start)
        end = row.end
      }
    }
    let state = PromiseState.fold(events, in: timeline, through: now)
    for reading in state.clocks(at: now, in: timeline) where reading.instance > 0 {
      let ledger = ledgers.last { $0.kind == reading.kind }
      #expect(ledger?.reading == reading)
    }
  }

  @Test(arguments: 0..<60)
  func theOutlookSaysWhenAClockBreaks(seed: UInt64) throws {
    let events = RandomStory.events(25, seed: seed)
    let now = try #require(events.last).at.adding(seconds: 30)
    let state = PromiseState.fold(events, in: timeline, through: now)
    let outlook = state.outlook(in: timeline)
    // Nothing changes by itself: no held answer leaves, no snooze ends, no edition follows.
    guard let breach = outlook.breachAt, state.nextDue(in: timeline) == nil
    else { return }
    func isBroken(_ milliseconds: Int64) -> Bool {
      state.clocks(at: Instant(milliseconds: milliseconds), in: timeline)
        .contains { $0.state == .breached && $0.isOpen && state[$0.kind]?.phase == .running }
    }
    if breach > now { #expect(!isBroken(breach.milliseconds)) }
    #expect(isBroken(max(breach, now).milliseconds + 86_400_000 * 4))
    if let level = outlook.levelAt, level > now {
      #expect(state.levelsDue(at: level, in: timeline).isEmpty == false)
      let before = Instant(milliseconds: level.milliseconds - 1)
      #expect(state.levelsDue(at: before, in: timeline).isEmpty)
    }
  }

  @Test(arguments: 0..<60)
  func aPauseNeverMakesADueTimeEarlier(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let calendar = SampleCalendar.weekdays("09:00-12:00", "13:00-17:00", holidays: ["2026-04-03"])
    let timeline = ClockVectorTests.timeline(calendar, minutes: Int64(1 + random.below(3000)))
    var story = Story.opened("2026-03-24 10:00")
    var now = instant("2026-03-24 10:00")
    var last = now
    for _ in 0..<6 {
      for status in [TicketStatus.pending, .open] {
        now = now.adding(seconds: Int64(random.below(60_000)))
        let text = String(now.iso8601.dropLast(5)).replacing("T", with: " ")
        story.set(status, text)
      }
      let due = story.state(timeline, through: "2026-03-24 10:00")[.resolution].flatMap {
        $0.reading(at: now, in: timeline.book(at: now)).due
      }
      if let due {
        #expect(due >= last || due < now)
        last = max(last, due)
      }
    }
    let unpaused = Story.opened("2026-03-24 10:00")
      .reading(.resolution, at: "2026-03-24 10:00", in: timeline)?.due
    #expect(last >= (try #require(unpaused)))
  }

  @Test func whatIsNoStateIsNotRead() {
    let text = PromiseState.fold(
      RandomStory.events(30, seed: 3), in: timeline, through: instant("2026-06-01 10:00")
    ).encode()
    #expect(PromiseState.decode("") == nil)
    #expect(PromiseState.decode("promises\t0") == nil)
    #expect(PromiseState.decode(text + "\nsomething\telse") == nil)
    #expect(PromiseState.decode(text) != nil)
    var random = SeededGenerator(seed: 5)
    let bytes = Array(text.utf8)
    for _ in 0..<2000 {
      var damaged = bytes
      for _ in 0...random.below(3) {
        damaged[random.below(damaged.count)] = UInt8(9 + random.below(118))
      }
      damaged.removeLast(random.below(damaged.count))
      // Whatever it gives, it does not crash, and what it reads it writes alike.
      if let state = PromiseState.decode(String(decoding: damaged, as: UTF8.self)) {
        #expect(PromiseState.decode(state.encode()) == state)
        _ = state.clocks(at: instant("2026-06-01 10:00"), in: timeline)
        _ = state.outlook(in: timeline)
      }
    }
  }
}
