import DeskbellCore

/// A moment to look at that was typed: mostly past.
struct LookBack {
  let instant: Instant

  /// Reads `2h` and `3d` (ago), `14:30` (today), `yesterday 9:00`, `2026-11-25`, `2026-11-25 14:00`
  /// and ISO 8601.
  /// - Throws: `Failure` for what is no moment.
  init(_ text: String, now: Instant, wallClock: WallClock = .system) throws {
    if let span = TimeSpanArgument(argument: text) {
      instant = now.adding(seconds: -span.seconds)
    } else if text.uppercased().contains("T"), let exact = Instant(iso8601: text.uppercased()) {
      instant = exact
    } else if let found = Self.moment(
      text.lowercased().split(separator: " ").map(String.init), now, wallClock)
    {
      instant = found
    } else {
      throw Failure.usage(
        "'\(text)' is no time; try 2h (ago), 14:30, \"yesterday 9:00\" or \"2026-11-25 14:00\".")
    }
  }

  private static func moment(
    _ words: [String], _ now: Instant, _ wallClock: WallClock
  ) -> Instant? {
    let today = wallClock.date(of: now).daysSinceEpoch
    guard let first = words.first, words.count <= 2 else { return nil }
    if words.count == 1, let second = secondOfDay(first) {
      return wallClock.instant(day: today, secondOfDay: second)
    }
    let named = ["today": today, "yesterday": today - 1, "tomorrow": today + 1]
    guard let day = named[first] ?? CivilDate(first)?.daysSinceEpoch else { return nil }
    guard words.count == 2 else { return wallClock.instant(day: day, secondOfDay: 0) }
    return secondOfDay(words[1]).map { wallClock.instant(day: day, secondOfDay: $0) }
  }

  /// Seconds from midnight of `14:30` and `14:30:05`.
  private static func secondOfDay(_ word: String) -> Int64? {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part -> Int64? in
      part.utf8.count <= 2 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
        ? Int64(part) : nil
    }
    guard (2...3).contains(parts.count), numbers.count == parts.count, numbers[0] < 24,
      numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
  }
}
