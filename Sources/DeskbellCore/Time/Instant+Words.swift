extension Instant {
  /// How long ago it was, in at most three or four columns: `now`, `12m`, `2h`, `3d`, `5w`, `2y`.
  public func age(at now: Instant) -> String {
    Self.words(seconds: max(0, now.seconds(since: self)))
  }

  /// `in 2h`, `3d ago`, `just now`.
  public func relative(to now: Instant) -> String {
    let seconds = now.seconds(since: self)
    if seconds >= 60 { return "\(Self.words(seconds: seconds)) ago" }
    if seconds > -60 { return "just now" }
    return "in \(Self.words(seconds: -seconds))"
  }

  /// `14:00 UTC`, with the date before it where it is not the same day.
  public func utcWords(from now: Instant) -> String {
    let clock = WallClock.utc
    let isToday = clock.date(of: self) == clock.date(of: now)
    return (isToday ? clock.time(of: self) : clock.dateAndTime(of: self)) + " UTC"
  }

  private static func words(seconds: Int64) -> String {
    switch seconds {
    case ..<60: "now"
    case ..<3600: "\(seconds / 60)m"
    case ..<86_400: "\(seconds / 3600)h"
    case ..<(14 * 86_400): "\(seconds / 86_400)d"
    case ..<(365 * 86_400): "\(seconds / (7 * 86_400))w"
    default: "\(seconds / (365 * 86_400))y"
    }
  }
}
