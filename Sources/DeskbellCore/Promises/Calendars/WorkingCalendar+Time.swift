extension WorkingCalendar {
  /// Milliseconds of working time from one moment up to another; 0 where the other is not later.
  public func elapsed(from start: Instant, to end: Instant) -> Int64 {
    guard end > start else { return 0 }
    if isAlways {
      let (sum, overflows) = end.milliseconds.subtractingReportingOverflow(start.milliseconds)
      return overflows ? .max : sum
    }
    var sum: Int64 = 0
    for stretch in LocalStretches(from: start, to: end, zone: zone, hours: hours) {
      sum += hours.worked(before: stretch.local.upperBound)
      sum -= hours.worked(before: stretch.local.lowerBound)
    }
    return sum
  }

  /// The first moment at which so many milliseconds of working time have passed; the start itself
  /// where that is none, nil where they never pass.
  public func due(from start: Instant, after milliseconds: Int64) -> Instant? {
    guard milliseconds > 0 else { return start }
    return moment(from: start) { $0 >= milliseconds }
  }

  /// The last moment at which so many milliseconds of working time have passed, after which a
  /// promise is broken: ``due(from:after:)``, but the next opening where they are used up exactly at
  /// closing time. nil where no more ever pass.
  public func brokenAfter(from start: Instant, milliseconds: Int64) -> Instant? {
    let limit = max(0, milliseconds)
    guard let later = moment(from: start, where: { $0 > limit }) else { return nil }
    return Instant(milliseconds: later.milliseconds - 1)
  }

  /// Whether a moment is working time.
  public func isOpen(at instant: Instant) -> Bool {
    if isAlways { return true }
    guard LocalStretches.limits.contains(instant.milliseconds) else { return false }
    return hours.isOpen(at: instant.milliseconds + zone.offset(at: instant) * 1000)
  }

  /// The first moment of working time from a moment on: the moment itself while it is; nil where
  /// none comes.
  public func nextOpening(from instant: Instant) -> Instant? {
    brokenAfter(from: instant, milliseconds: 0)
  }

  /// The first moment at which the working time since a start is what the caller waits for.
  private func moment(from start: Instant, where isReached: (Int64) -> Bool) -> Instant? {
    if isAlways { return momentOfAlways(from: start, where: isReached) }
    var used: Int64 = 0
    let forever = Instant(milliseconds: .max)
    for stretch in LocalStretches(from: start, to: forever, zone: zone, hours: hours) {
      let before = hours.worked(before: stretch.local.lowerBound) - used
      let all = hours.worked(before: stretch.local.upperBound) - before
      if isReached(all) {
        let first = hours.first(in: stretch.local) { isReached($0 - before) }
        return Instant(milliseconds: first - stretch.offset)
      }
      used = all
    }
    return nil
  }

  private func momentOfAlways(
    from start: Instant, where isReached: (Int64) -> Bool
  ) -> Instant? {
    let (room, overflows) = Int64.max.subtractingReportingOverflow(start.milliseconds)
    var low: Int64 = 0
    var high = overflows ? .max : room
    guard isReached(high) else { return nil }
    while low < high {
      let middle = low + (high - low) / 2
      if isReached(middle) { high = middle } else { low = middle + 1 }
    }
    return Instant(milliseconds: start.milliseconds + low)
  }
}
