import DeskbellCore
import Glibc

/// Reads a moment to come as people say it: `2h`, `3d`, `tomorrow`, `mon`, `mon 9`, `fri 14:30`,
/// `2026-11-25`, `2026-11-25 14:00`, or ISO 8601. A day without a time means nine o'clock.
struct MomentReader {
  private static let weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
  private static let morning: Int32 = 9

  let now: Instant

  /// - Throws: `Failure` for what is no moment, or one that is past.
  func moment(_ text: String) throws -> Instant {
    let words = text.lowercased().split(separator: " ").map(String.init)
    let found: Instant? =
      switch words.count {
      case 1: span(words[0]) ?? Instant(typed: text) ?? day(words[0], at: "")
      case 2: day(words[0], at: words[1])
      default: nil
      }
    guard let found else {
      throw Failure.usage(
        "'\(text)' is no time; try 2h, 3d, tomorrow, mon, \"mon 9\" or \"2026-11-25 14:00\".")
    }
    guard found > now else { throw Failure.usage("'\(text)' is past (\(WallClock.text(found))).") }
    return found
  }

  private func span(_ word: String) -> Instant? {
    guard let unit = word.last, let count = Int64(word.dropLast()), (1...100_000).contains(count)
    else { return nil }
    switch unit {
    case "m": return now.adding(seconds: count * 60)
    case "h": return now.adding(seconds: count * 3600)
    case "d": return now.adding(seconds: count * 86_400)
    case "w": return now.adding(seconds: count * 7 * 86_400)
    default: return nil
    }
  }

  private func day(_ word: String, at clock: String) -> Instant? {
    guard let time = Self.time(clock) else { return nil }
    var moment = WallClock.local(now)
    if let date = CivilDate(word) {
      moment.tm_year = Int32(date.year) - 1900
      moment.tm_mon = Int32(date.month) - 1
      moment.tm_mday = Int32(date.day)
    } else if word == "tomorrow" {
      moment.tm_mday += 1
    } else if let weekday = Self.weekdays.firstIndex(where: { word.hasPrefix($0) }) {
      // The same weekday means the one in a week.
      let ahead = (Int32(weekday) - moment.tm_wday + 6) % 7 + 1
      moment.tm_mday += ahead
    } else if word != "today" {
      return nil
    }
    moment.tm_hour = time.hour
    moment.tm_min = time.minute
    return WallClock.instant(moment)
  }

  private static func time(_ text: String) -> (hour: Int32, minute: Int32)? {
    if text.isEmpty { return (morning, 0) }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let hour = Int32(parts[0]), (0...23).contains(hour) else { return nil }
    guard parts.count == 2 else { return (hour, 0) }
    guard let minute = Int32(parts[1]), (0...59).contains(minute) else { return nil }
    return (hour, minute)
  }
}

extension Instant {
  /// ISO 8601 with a time; a date alone is the person's day, not a moment in UTC.
  fileprivate init?(typed text: String) {
    guard text.contains("T") else { return nil }
    self.init(iso8601: text)
  }
}
