/// The sums.
extension PromiseFold {
  /// Adds what a clock used up to a moment.
  mutating func count(_ kind: ClockKind, to at: Instant) {
    guard var clock = state[kind], clock.isOpen, at > clock.since else { return }
    var used: Int64 = 0
    let inForce = clock.phase == .running ? book.calendar(clock.calendar) : nil
    if let calendar = inForce?.calendar {
      used = calendar.elapsed(from: clock.since, to: at)
      if clock.brokenAt == nil, used > clock.left {
        clock.brokenAt = calendar.due(from: clock.since, after: max(0, clock.left)) ?? at
      }
    }
    observer.stood(
      clock, ClockStretch(start: clock.since, end: at, used: used, calendar: inForce))
    clock.used += used
    clock.since = at
    state[kind] = clock
  }

  /// Ends a clock that is still open. One that was broken before stays so however it ends.
  mutating func finish(
    _ kind: ClockKind, as outcome: Clock.Phase, _ reason: ClockReason, endedBy cause: Int64? = nil,
    at: Instant, canResume: Bool = false
  ) {
    guard state.isOpen(kind) else {
      // What it stood for is over as well.
      if !canResume, state[kind]?.canResume ?? false { state[kind]?.canResume = false }
      return
    }
    count(kind, to: at)
    guard var clock = state[kind] else { return }
    if outcome == .breached { clock.brokenAt = clock.brokenAt ?? at }
    clock.phase = clock.brokenAt != nil ? .breached : outcome
    clock.reason = reason
    clock.since = at
    clock.endedBy = cause
    clock.canResume = canResume
    state[kind] = clock
    observer.changed(clock, at: at)
  }
}
