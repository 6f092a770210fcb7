/// How long something may take: working time, and days that each calendar has its own length for.
public struct TargetLength: Hashable, Sendable {
  /// Seconds of working time.
  public var seconds: Int64
  /// Standard days of the calendar that it is counted on.
  public var days: Int64

  public init(seconds: Int64 = 0, days: Int64 = 0) {
    self.seconds = seconds
    self.days = days
  }

  /// Milliseconds of working time; nil where there are days and the calendar does not say how long
  /// one is.
  public func milliseconds(on calendar: WorkingCalendar) -> Int64? {
    guard days != 0 else { return seconds * 1000 }
    return calendar.standardDay.map { (days * $0 + seconds) * 1000 }
  }
}
