/// How near something promised is to being broken; the later the worse.
public enum PromiseUrgency: Int, Comparable, CaseIterable, Sendable {
  /// Nothing runs.
  case none
  /// There is time.
  case calm
  /// Three quarters of the time are used.
  case atRisk
  /// More than all of it is used.
  case breached

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension PromiseOutlook {
  /// The worst of the clocks that run.
  public func urgency(at now: Instant) -> PromiseUrgency {
    if let breachAt, breachAt < now { return .breached }
    if let riskAt, riskAt <= now { return .atRisk }
    return dueAt == nil ? .none : .calm
  }

  /// When the urgency is another one than now, if nothing happens before; nil: it stays.
  public func urgencyChange(after now: Instant) -> Instant? {
    if let riskAt, riskAt > now { return riskAt }
    guard let breachAt, breachAt >= now else { return nil }
    return Instant(milliseconds: breachAt.milliseconds &+ 1)
  }
}

extension ClockReading {
  /// It counts no further as long as nothing happens, and can go on.
  public var isPaused: Bool {
    guard isOpen, case .paused = reason else { return false }
    return true
  }

  /// Of a clock that runs; one that stands still or is over presses nobody.
  public var urgency: PromiseUrgency {
    guard isOpen, !isPaused, due != nil else { return .none }
    switch state {
    case .breached: return .breached
    case .running: return percent >= 75 ? .atRisk : .calm
    case .paused, .met, .cancelled, .unarmed: return .none
    }
  }
}
