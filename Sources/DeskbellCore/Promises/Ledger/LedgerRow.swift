/// A stretch of time in the ledger of a clock, or something that happened at a moment.
public struct LedgerRow: Sendable, Equatable {
  public enum Reason: Sendable, Equatable {
    /// The clock ran: within a window this counted, else not.
    case working(WorkingStretch.Reason)
    /// The clock stood still, since when.
    case paused(ClockReason, since: Instant)
    /// The clock was over until something started it again.
    case over(ClockReason)
    case armed
    /// A moment at which the clock was measured anew.
    case retargeted(ClockReason.Retargeting, target: Int64, calendar: String)
    /// A moment at which an answer was written that left only later.
    case held(by: Actor, until: Instant)
    case ended(ClockReason)
    /// Several stretches in one, by what counted and what did not.
    case several
  }

  public var start: Instant
  /// The same as the start for a moment.
  public var end: Instant
  /// Milliseconds of working time that counted.
  public var counted: Int64
  public var reason: Reason

  public init(start: Instant, end: Instant, counted: Int64 = 0, reason: Reason) {
    self.start = start
    self.end = end
    self.counted = counted
    self.reason = reason
  }

  public var isMoment: Bool {
    switch reason {
    case .armed, .retargeted, .held, .ended: true
    case .working, .paused, .over, .several: false
    }
  }
}
