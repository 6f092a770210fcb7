/// What would have been kept and broken if other policies and calendars had been in force.
public enum PolicySimulation {
  /// How many clocks were kept and broken.
  public struct Tally: Sendable, Equatable {
    public var kept = 0
    public var breached = 0
    /// Not over yet.
    public var open = 0

    public init() {}

    static func + (left: Tally, right: Tally) -> Tally {
      var sum = left
      sum.kept += right.kept
      sum.breached += right.breached
      sum.open += right.open
      return sum
    }

    mutating func add(_ clock: ClockReading) {
      switch clock.state {
      case .met: kept += 1
      case .breached: breached += 1
      case .running, .paused: open += 1
      case .cancelled, .unarmed: break
      }
    }
  }

  /// One kind of clock.
  public struct Line: Sendable, Equatable {
    public var kind: ClockKind
    public var now = Tally()
    public var then = Tally()
  }

  /// - Parameters:
  ///   - histories: The events of each ticket.
  ///   - timeline: What was in force.
  ///   - book: What would have been in force all the time instead.
  ///   - start: Clocks that were over before are left out.
  ///   - now: Until when.
  /// - Returns: A line for each kind of which there is or would be a clock.
  public static func run(
    _ histories: some Sequence<[PromiseEvent]>, in timeline: PromiseTimeline,
    replacing book: PromiseBook, since start: Instant = Instant(milliseconds: .min),
    through now: Instant
  ) -> [Line] {
    func isWanted(_ clock: ClockReading) -> Bool {
      clock.isOpen || clock.since.map { $0 >= start } ?? true
    }
    let other = PromiseTimeline(always: book)
    var lines = ClockKind.allCases.map { Line(kind: $0) }
    for events in histories {
      for clock in PromiseRecord.clocks(of: events, in: timeline, through: now)
      where isWanted(clock) {
        lines[clock.kind.place].now.add(clock)
      }
      for clock in PromiseRecord.clocks(of: events, in: other, through: now)
      where isWanted(clock) {
        lines[clock.kind.place].then.add(clock)
      }
    }
    return lines.filter { $0.now != Tally() || $0.then != Tally() }
  }
}
