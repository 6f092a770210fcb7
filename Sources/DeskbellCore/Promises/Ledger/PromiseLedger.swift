/// The ledgers of a ticket's clocks, taken down by the very fold that computes them.
public enum PromiseLedger {
  /// - Parameter now: Until when; events after it are left out.
  /// - Returns: One for each clock that was ever armed, in the order in which they were.
  public static func of(
    _ events: [PromiseEvent], in timeline: PromiseTimeline, through now: Instant
  ) -> [ClockLedger] {
    var fold = PromiseFold(PromiseState(), timeline, observer: LedgerRecorder())
    fold.replay(events.filter { $0.at <= now }, through: now)
    let current = fold.state
    for kind in ClockKind.allCases { fold.count(kind, to: now) }
    return fold.observer.clocks.map { record in
      let newest = current[record.clock.kind]
      let clock = newest?.instance == record.clock.instance ? newest ?? record.clock : record.clock
      let rules = fold.book.calendars[clock.calendar]?.zone ?? record.zone
      return ClockLedger(
        kind: clock.kind, instance: clock.instance,
        reading: clock.reading(at: now, in: fold.book), zone: rules.name, rules: rules,
        rows: record.rows)
    }
  }
}

/// Writes down what the fold finds.
struct LedgerRecorder: ClockObserver {
  struct Record {
    var clock: Clock
    var zone = ZoneRules.utc
    var rows: [LedgerRow] = []
    /// When and why it ended, until it goes on.
    var over: (at: Instant, reason: ClockReason)?
  }

  private(set) var clocks: [Record] = []
  /// The instance and the place in `clocks` of the newest clock of each kind.
  private var newest = [(instance: Int, place: Int)?](
    repeating: nil, count: ClockKind.allCases.count)

  mutating func stood(_ clock: Clock, _ stretch: ClockStretch) {
    let place = place(of: clock)
    clocks[place].clock = clock
    guard let calendar = stretch.calendar?.calendar else {
      if let reason = clock.reason {
        clocks[place].rows.append(
          LedgerRow(
            start: stretch.start, end: stretch.end,
            reason: .paused(reason, since: stretch.start)))
      }
      return
    }
    clocks[place].zone = calendar.zone
    for part in calendar.stretches(from: stretch.start, to: stretch.end) {
      clocks[place].rows.append(
        LedgerRow(
          start: part.start, end: part.end, counted: part.worked, reason: .working(part.reason)))
    }
  }

  mutating func changed(_ clock: Clock, at instant: Instant) {
    let isNew = newestPlace(of: clock) == nil
    let place = place(of: clock)
    if isNew { add(.armed, at: instant, to: place) }
    let before = clocks[place].clock
    if clock.isOpen {
      if let over = clocks[place].over {
        clocks[place].rows.append(
          LedgerRow(start: over.at, end: instant, reason: .over(over.reason)))
        clocks[place].over = nil
      }
      if case .retargeted(let change) = clock.reason,
        before.target != clock.target || before.calendar != clock.calendar
      {
        add(
          .retargeted(change, target: clock.target, calendar: clock.calendar), at: instant,
          to: place)
      }
    } else if let reason = clock.reason {
      add(.ended(reason), at: instant, to: place)
      clocks[place].over = (instant, reason)
    }
    clocks[place].clock = clock
  }

  mutating func held(_ answer: HeldAnswer, at instant: Instant) {
    for place in newest.compactMap({ $0?.place })
    where clocks[place].clock.isOpen && Self.isMetByAnswers(clocks[place].clock.kind) {
      add(.held(by: answer.author, until: answer.leavesAt), at: instant, to: place)
    }
  }

  private static func isMetByAnswers(_ kind: ClockKind) -> Bool {
    switch kind {
    case .firstResponse, .nextResponse, .update: true
    case .resolution, .assignment: false
    }
  }

  private mutating func add(_ reason: LedgerRow.Reason, at instant: Instant, to place: Int) {
    clocks[place].rows.append(LedgerRow(start: instant, end: instant, reason: reason))
  }

  /// Only the newest clock of a kind still changes.
  private func newestPlace(of clock: Clock) -> Int? {
    guard let (instance, place) = newest[clock.kind.place], instance == clock.instance else {
      return nil
    }
    return place
  }

  private mutating func place(of clock: Clock) -> Int {
    if let place = newestPlace(of: clock) { return place }
    clocks.append(Record(clock: clock))
    newest[clock.kind.place] = (clock.instance, clocks.count - 1)
    return clocks.count - 1
  }
}
