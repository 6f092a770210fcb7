/// The wall clock of a person: what time it shows at each moment, summer time and all.
public struct WallClock: Sendable {
  private let offset: @Sendable (Instant) -> Int64

  /// - Parameter offset: The seconds by which the clock is ahead of UTC at a moment.
  public init(offset: @escaping @Sendable (Instant) -> Int64) { self.offset = offset }

  /// A clock that is always ahead of UTC by so many seconds.
  public init(secondsAheadOfUTC seconds: Int64) { self.init { _ in seconds } }

  /// A clock that shows UTC.
  public static let utc = WallClock(secondsAheadOfUTC: 0)

  /// The day since 1970-01-01 and the second of that day that the clock shows.
  public func local(_ instant: Instant) -> (day: Int64, secondOfDay: Int64) {
    let shown = instant.adding(seconds: offset(instant)).seconds(since: Instant(milliseconds: 0))
    let day = shown.floorDivided(by: 86_400)
    return (day, shown - day * 86_400)
  }

  /// The day that the clock shows.
  public func date(of instant: Instant) -> CivilDate {
    CivilDate(daysSinceEpoch: local(instant).day)
  }

  /// The moment at which the clock shows a second of a day: the first one where it shows it twice;
  /// as much later as the clock jumps where it never shows it.
  public func instant(day: Int64, secondOfDay: Int64) -> Instant {
    let shown = Instant(seconds: day * 86_400 + secondOfDay)
    let before = offset(shown.adding(seconds: -86_400))
    let after = offset(shown.adding(seconds: 86_400))
    let early = shown.adding(seconds: -before)
    let late = shown.adding(seconds: -after)
    return offset(early) != before && offset(late) == after ? late : early
  }
}
