/// Reads a moment to come as people say it: `30m`, `2h`, `3d`, `1w`, `14:30`, `9`, `today 18:00`,
/// `tomorrow`, `mon`, `fri 14:00`, `24 dec`, `24 dec 10:00`, `2026-12-24`, `2026-12-24 10:00` or
/// ISO 8601. A day without a time means nine o'clock; the weekday of today means the one in a week.
public struct MomentReader: Sendable {
  private static let morning: Int64 = 9 * 3600

  private let now: Instant
  private let wallClock: WallClock

  public init(now: Instant, wallClock: WallClock) {
    self.now = now
    self.wallClock = wallClock
  }

  /// The moment that is meant, always later than now.
  public func moment(_ text: String) throws(MomentError) -> Instant {
    let words = text.lowercased().split(separator: " ").map(String.init)
    let found =
      words.count == 1
      ? span(words[0]) ?? timestamp(words[0]) ?? nextTime(words[0]) ?? day(words) : day(words)
    guard let found else { throw .unreadable }
    guard found > now else { throw .past(found) }
    return found
  }

  private func span(_ word: String) -> Instant? {
    TimeSpan(word).map { now.adding(seconds: $0.seconds) }
  }

  /// ISO 8601 with a time. A date alone is a day of the person's, not midnight of UTC.
  private func timestamp(_ word: String) -> Instant? {
    word.contains("t") ? Instant(iso8601: word.uppercased()) : nil
  }

  /// The next time that the clock shows this.
  private func nextTime(_ word: String) -> Instant? {
    guard let time = Self.timeOfDay(word) else { return nil }
    let today = wallClock.local(now).day
    let moment = wallClock.instant(day: today, secondOfDay: time)
    return moment > now ? moment : wallClock.instant(day: today + 1, secondOfDay: time)
  }

  private func day(_ words: [String]) -> Instant? {
    guard let (day, rest) = namedDay(words[...]), rest.count <= 1 else { return nil }
    guard let time = rest.first.map(Self.timeOfDay) ?? Self.morning else { return nil }
    return wallClock.instant(day: day, secondOfDay: time)
  }

  /// The day that the words begin with, and the words behind it.
  private func namedDay(_ words: ArraySlice<String>) -> (day: Int64, rest: ArraySlice<String>)? {
    guard let first = words.first else { return nil }
    let today = wallClock.date(of: now)
    let rest = words.dropFirst()
    if first == "today" { return (today.daysSinceEpoch, rest) }
    if first == "tomorrow" { return (today.daysSinceEpoch + 1, rest) }
    if let weekday = CivilDate.place(of: first, in: CivilDate.weekdayNames) {
      let ahead = (Int64(weekday) - today.weekday + 6) % 7 + 1
      return (today.daysSinceEpoch + ahead, rest)
    }
    if let date = CivilDate(first) { return (date.daysSinceEpoch, rest) }
    guard let day = Int64(first), let month = rest.first,
      let place = CivilDate.place(of: month, in: CivilDate.monthNames),
      let date = Self.next(day: day, month: Int64(place) + 1, from: today)
    else { return nil }
    return (date.daysSinceEpoch, rest.dropFirst())
  }

  /// This year's, or next year's where this year's is over.
  private static func next(day: Int64, month: Int64, from today: CivilDate) -> CivilDate? {
    [today.year, today.year + 1].lazy
      .compactMap { CivilDate(year: $0, month: month, day: day) }
      .first { $0.daysSinceEpoch >= today.daysSinceEpoch }
  }

  /// Seconds from midnight of `9` or `14:30`.
  private static func timeOfDay(_ word: String) -> Int64? {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let hour = Int64(parts[0]), (0...23).contains(hour) else { return nil }
    guard parts.count == 2 else { return hour * 3600 }
    guard let minute = CivilDate.number(parts[1], digits: 2), minute < 60 else { return nil }
    return hour * 3600 + minute * 60
  }
}
