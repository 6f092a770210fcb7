import DeskbellCore

/// How far the wall clock of the person is from UTC.
struct ZoneOffset: Equatable, Sendable {
  /// East is positive.
  var seconds: Int64

  static let utc = ZoneOffset(seconds: 0)

  /// The day since 1970-01-01 and the second of that day on the person's wall clock.
  func local(_ instant: Instant) -> (day: Int64, secondOfDay: Int64) {
    let shifted = instant.adding(seconds: seconds).seconds(since: Instant(milliseconds: 0))
    let second = ((shifted % 86_400) + 86_400) % 86_400
    return ((shifted - second) / 86_400, second)
  }

  /// The moment of a second of a day on the person's wall clock.
  func instant(day: Int64, secondOfDay: Int64) -> Instant {
    Instant(seconds: day * 86_400 + secondOfDay - seconds)
  }
}
