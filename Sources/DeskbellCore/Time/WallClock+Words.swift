extension WallClock {
  /// The time of the day: `14:32`.
  public func time(of instant: Instant) -> String {
    let minutes = local(instant).secondOfDay / 60
    return "\(two(minutes / 60)):\(two(minutes % 60))"
  }

  /// The time of the day with its seconds, where there are any: `14:32:07`.
  public func exactTime(of instant: Instant) -> String {
    let second = local(instant).secondOfDay % 60
    return second == 0 ? time(of: instant) : "\(time(of: instant)):\(two(second))"
  }

  /// `14:32` today, `Thu 14:32` within a week, `21 Nov 14:32` this year, else `21 Nov 2024`.
  public func stamp(of instant: Instant, now: Instant) -> String {
    let day = local(instant).day
    let today = local(now).day
    if day == today { return time(of: instant) }
    let date = CivilDate(daysSinceEpoch: day)
    if abs(day - today) < 7 { return "\(date.weekdayName.prefix(3)) \(time(of: instant))" }
    let dayAndMonth = "\(date.day) \(date.monthName.prefix(3))"
    return date.year == CivilDate(daysSinceEpoch: today).year
      ? "\(dayAndMonth) \(time(of: instant))" : "\(dayAndMonth) \(date.year)"
  }

  /// The day and the time for people: `Sat 21 Nov 2026 14:32`.
  public func longStamp(of instant: Instant) -> String {
    let date = date(of: instant)
    return "\(date.weekdayName.prefix(3)) \(date.day) \(date.monthName.prefix(3)) \(date.year) "
      + time(of: instant)
  }

  /// The day and the time in one width, in the order in which they sort: `2026-11-21 14:32`.
  public func dateAndTime(of instant: Instant) -> String {
    "\(date(of: instant)) \(time(of: instant))"
  }

  private func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
