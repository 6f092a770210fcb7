/// One promise on one ticket: how much of it is used, and what it is doing.
public struct Clock: Sendable, Equatable {
  public enum Phase: String, Sendable {
    case running, paused
    /// Kept in time.
    case met
    /// Over, and too late.
    case breached
    case cancelled
  }

  public var kind: ClockKind
  /// Clocks of a kind that follow each other on a ticket are numbered from 1.
  public var instance: Int
  public var phase: Phase
  /// From when it counts.
  public var startedAt: Instant
  /// Milliseconds of working time.
  public var target: Int64
  /// The name of the calendar that it counts on.
  public var calendar: String
  /// Milliseconds of working time up to `since`.
  public var used: Int64
  /// Since when it is in its phase and everything before is counted.
  public var since: Instant
  public var reason: ClockReason?
  /// When more was used than the target; for one that is running known up to `since`.
  public var brokenAt: Instant?
  /// The highest level that was raised, in percent.
  public var raisedLevel: Int
  /// The event that ended it, so that taking the event back starts it again.
  var endedBy: Int64?
  /// Ended by something outside of its ticket's conversation: it goes on where it stopped once that
  /// is over.
  var canResume: Bool

  init(
    kind: ClockKind, instance: Int, startedAt: Instant, target: Int64, calendar: String,
    used: Int64 = 0, since: Instant
  ) {
    self.kind = kind
    self.instance = instance
    phase = .running
    self.startedAt = startedAt
    self.target = target
    self.calendar = calendar
    self.used = used
    self.since = since
    raisedLevel = 0
    canResume = false
  }

  /// Running or paused.
  public var isOpen: Bool { phase == .running || phase == .paused }

  /// Milliseconds that are left at `since`; negative where it is overdue.
  var left: Int64 { target - used }

  /// What has to be used for a level in percent, rounded up.
  func share(_ percent: Int) -> Int64 { (target * Int64(percent) + 99) / 100 }
}
