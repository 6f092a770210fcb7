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
    return moment(from: start, reaching: milliseconds)
  }

  /// The last moment at which so many milliseconds of working time have passed, after which a
  /// promise is broken: ``due(from:after:)``, but the next opening where they are used up exactly at
  /// closing time. nil where no more ever pass.
  public func brokenAfter(from start: Instant, milliseconds: Int64) -> Instant? {
    let (more, overflows) = max(0, milliseconds).addingReportingOverflow(1)
    guard !overflows, let later = moment(from: start, reaching: more) else { return nil }
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

  /// The first moment at which so much working time has passed since a start.
  private func moment(from start: Instant, reaching milliseconds: Int64) -> Instant? {
    if isAlways {
      let (end, overflows) = start.milliseconds.addingReportingOverflow(milliseconds)
      return overflows ? nil : Instant(milliseconds: end)
    }
    var left = milliseconds
    let forever = Instant(milliseconds: .max)
    for stretch in LocalStretches(from: start, to: forever, zone: zone, hours: hours) {
      let before = hours.worked(before: stretch.local.lowerBound)
      let worked = hours.worked(before: stretch.local.upperBound) - before
      if worked >= left {
        let first = hours.first(in: stretch.local, reaching: before + left)
        return Instant(milliseconds: first - stretch.offset)
      }
      left -= worked
    }
    return nil
  }
}
