/// The rule by which the clocks of a zone change each year, as POSIX writes it in `TZ`
/// (`CET-1CEST,M3.5.0,M10.5.0/3`; RFC 9636, section 3.3.1).
public struct YearlyZoneRule: Sendable, Equatable {
  /// A day of the year on which the clocks change.
  enum Day: Sendable, Equatable {
    /// Week 1 to 5 (5: the last) of a month, and a weekday from Sunday, 0.
    case weekday(month: Int64, week: Int64, weekday: Int64)
    /// 1 to 365; 29 February is never counted.
    case withoutLeapDay(Int64)
    /// 0 to 365; 29 February is counted.
    case dayOfYear(Int64)
  }

  /// When the clocks change: seconds after midnight of a day, by the clocks before the change.
  struct Change: Sendable, Equatable {
    var day: Day
    var time: Int64
  }

  /// Summer time, where there is one.
  struct Summer: Sendable, Equatable {
    /// Seconds ahead of UTC.
    var offset: Int64
    var start: Change
    var end: Change
  }

  /// Seconds ahead of UTC out of summer time.
  let standardOffset: Int64
  let summer: Summer?

  /// The stretch of constant offset in which a second since 1970-01-01T00:00:00Z lies.
  func stretch(at second: Int64) -> ZoneRules.Stretch {
    guard let summer else {
      return ZoneRules.Stretch(start: .min, end: .max, offset: standardOffset)
    }
    // Far beyond any year with four digits the clocks stay, so that no sum overflows.
    let near = min(max(second, -1_000_000_000_000), 1_000_000_000_000)
    let year = CivilDate(daysSinceEpoch: near.floorDivided(by: 86_400)).year
    var last = ZoneRules.Transition(second: .min, offset: standardOffset)
    for year in year - 1...year + 1 {
      let (first, next) = transitions(year: year, summer)
      for transition in [first, next] {
        guard transition.second <= second else {
          return ZoneRules.Stretch(start: last.second, end: transition.second, offset: last.offset)
        }
        if transition.second >= last.second { last = transition }
      }
    }
    return ZoneRules.Stretch(start: last.second, end: .max, offset: last.offset)
  }

  /// Both changes of a year in order. Where one year's summer ends as the next one's begins, it is
  /// summer.
  private func transitions(
    year: Int64, _ summer: Summer
  ) -> (ZoneRules.Transition, ZoneRules.Transition) {
    let start = ZoneRules.Transition(
      second: Self.second(of: summer.start, year: year) - standardOffset, offset: summer.offset)
    let end = ZoneRules.Transition(
      second: Self.second(of: summer.end, year: year) - summer.offset, offset: standardOffset)
    return end.second <= start.second ? (end, start) : (start, end)
  }

  /// Seconds from the beginning of 1970 to a change, as the wall clock shows it.
  private static func second(of change: Change, year: Int64) -> Int64 {
    day(change.day, year: year) * 86_400 + change.time
  }

  private static func day(_ day: Day, year: Int64) -> Int64 {
    let newYear = firstDay(year: year, month: 1)
    switch day {
    case .dayOfYear(let count):
      return newYear + count
    case .withoutLeapDay(let count):
      let isLeapYear = firstDay(year: year + 1, month: 1) - newYear == 366
      return newYear + count - 1 + (isLeapYear && count >= 60 ? 1 : 0)
    case .weekday(let month, let week, let weekday):
      let first = firstDay(year: year, month: month)
      let following =
        month == 12 ? firstDay(year: year + 1, month: 1) : firstDay(year: year, month: month + 1)
      // 1970-01-01 was a Thursday, the fourth day from Sunday.
      let weekdayOfFirst = first + 4 - (first + 4).floorDivided(by: 7) * 7
      let found = first + (weekday - weekdayOfFirst + 7) % 7 + (week - 1) * 7
      return found < following ? found : found - 7
    }
  }

  private static func firstDay(year: Int64, month: Int64) -> Int64 {
    var date = CivilDate(daysSinceEpoch: 0)
    date.year = year
    date.month = month
    return date.daysSinceEpoch
  }
}
