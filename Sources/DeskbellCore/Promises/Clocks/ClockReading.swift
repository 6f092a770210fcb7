/// A clock as it stands at a moment: what screens, templates and `show --json` say of it.
public struct ClockReading: Sendable, Equatable {
  /// The raw values are printed.
  public enum State: String, CaseIterable, Sendable {
    case running, paused, met
    /// More was used than the target, whether the clock still runs or not.
    case breached
    case cancelled
    /// Promised, but nothing is owed now.
    case unarmed
  }

  public var kind: ClockKind
  public var instance: Int
  public var state: State
  /// Whether it still counts or can go on counting: a breached clock may be either.
  public var isOpen: Bool
  /// Milliseconds of working time.
  public var target: Int64
  /// Milliseconds of working time.
  public var used: Int64
  /// By when it must be met, in the past where it was not; nil where it does not run.
  public var due: Instant?
  /// The name of the calendar that it counts on.
  public var calendar: String
  public var startedAt: Instant?
  /// Since when it stands so: the beginning of a pause, the end of a clock that is over.
  public var since: Instant?
  public var reason: ClockReason?

  /// Milliseconds of working time that are left; negative where it is overdue.
  public var left: Int64 { target - used }
  public var targetSeconds: Int64 { target / 1000 }
  public var usedSeconds: Int64 { used / 1000 }
  public var leftSeconds: Int64 { left.floorDivided(by: 1000) }
  /// How much of the target is used, in whole percent.
  public var percent: Int {
    target > 0 ? Int(clamping: (Double(used) / Double(target) * 100).rounded(.down)) : 0
  }
}

extension Int {
  /// The nearest whole number that there is.
  fileprivate init(clamping value: Double) {
    self = value >= 9e18 ? .max : value <= -9e18 ? .min : Int(value)
  }
}
