import DeskbellCore

/// Times in the words that people type: "30m", "2h", "3d", "1w", "14:30", "tomorrow", "tomorrow 9",
/// "mon", "fri 14:00", "24 dec", "24 dec 10:00", "2026-12-24".
enum SnoozeTime {
  /// The hour that a day means where none is said.
  private static let morning: Int64 = 9 * 3600
  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The moment that is meant, always in the future; nil where the words say none.
  static func parse(_ text: String, now: Instant, zone: ZoneOffset) -> Instant? {
    let words = text.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first, words.count <= 3 else { return nil }
    if words.count == 1, let span = span(first) { return now.adding(seconds: span) }
    let today = zone.local(now).day
    guard let (day, used) = day(words, today: today) else {
      guard words.count == 1, let time = timeOfDay(first) else { return nil }
      let moment = zone.instant(day: today, secondOfDay: time)
      return moment > now ? moment : moment.adding(seconds: 86_400)
    }
    let rest = words.dropFirst(used)
    guard rest.count <= 1 else { return nil }
    guard let time = rest.first.map(timeOfDay) ?? morning else { return nil }
    let moment = zone.instant(day: day, secondOfDay: time)
    return moment > now ? moment : nil
  }

  private static func span(_ word: String) -> Int64? {
    guard let unit = word.last, let count = Int64(word.dropLast()), (1...10_000).contains(count)
    else { return nil }
    switch unit {
    case "m": return count * 60
    case "h": return count * 3600
    case "d": return count * 86_400
    case "w": return count * 7 * 86_400
    default: return nil
    }
  }

  /// The day that the words begin with, and how many words say it.
  private static func day(_ words: [String], today: Int64) -> (day: Int64, used: Int)? {
    if words[0] == "today" { return (today, 1) }
    if words[0] == "tomorrow" { return (today + 1, 1) }
    if let weekday = weekdays.firstIndex(where: { words[0].hasPrefix($0) }) {
      let current = (today + 3) % 7
      let ahead = (Int64(weekday) - current + 6) % 7 + 1
      return (today + ahead, 1)
    }
    if let date = CivilDate(words[0]) { return (date.daysSinceEpoch, 1) }
    return dayAndMonth(words, today: today).map { ($0, 2) }
  }

  private static func dayAndMonth(_ words: [String], today: Int64) -> Int64? {
    guard words.count >= 2, let day = Int(words[0]),
      let month = months.firstIndex(where: { words[1].hasPrefix($0) })
    else { return nil }
    let year = CivilDate(daysSinceEpoch: today).year
    for candidate in [year, year + 1] {
      let text = "\(candidate)-\(two(month + 1))-\(two(day))"
      if let date = CivilDate(text), date.daysSinceEpoch >= today { return date.daysSinceEpoch }
    }
    return nil
  }

  private static func timeOfDay(_ word: String) -> Int64? {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let hour = Int64(parts[0]), (0...23).contains(hour) else { return nil }
    guard parts.count == 2 else { return hour * 3600 }
    guard parts[1].count == 2, let minute = Int64(parts[1]), (0...59).contains(minute) else {
      return nil
    }
    return hour * 3600 + minute * 60
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
