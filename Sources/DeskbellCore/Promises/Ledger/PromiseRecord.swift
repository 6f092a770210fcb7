/// All clocks that a ticket ever had, earlier ones of a kind too.
public enum PromiseRecord {
  /// As they stand at a moment, in the order in which they were armed; for reports.
  public static func clocks(
    of events: [PromiseEvent], in timeline: PromiseTimeline, through now: Instant
  ) -> [ClockReading] {
    var fold = PromiseFold(PromiseState(), timeline, observer: ClockCollector())
    fold.replay(events.filter { $0.at <= now }, through: now)
    return fold.observer.clocks.map { clock in
      let newest = fold.state[clock.kind]
      let current = newest?.instance == clock.instance ? newest ?? clock : clock
      return current.reading(at: now, in: fold.book)
    }
  }
}

/// Keeps the last state of each clock.
private struct ClockCollector: ClockObserver {
  private(set) var clocks: [Clock] = []

  mutating func stood(_ clock: Clock, _ stretch: ClockStretch) {}
  mutating func held(_ answer: HeldAnswer, at instant: Instant) {}

  mutating func changed(_ clock: Clock, at instant: Instant) {
    let place = clocks.lastIndex { $0.kind == clock.kind && $0.instance == clock.instance }
    if let place { clocks[place] = clock } else { clocks.append(clock) }
  }
}
