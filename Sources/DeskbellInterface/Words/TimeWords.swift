import DeskbellCore

/// Times as people say them.
enum TimeWords {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]

  /// How long something lasted, in at most three or four columns: "now", "12m", "2h", "3d", "5w".
  static func span(seconds: Int64) -> String {
    switch seconds {
    case ..<60: "now"
    case ..<3600: "\(seconds / 60)m"
    case ..<86_400: "\(seconds / 3600)h"
    case ..<(14 * 86_400): "\(seconds / 86_400)d"
    case ..<(365 * 86_400): "\(seconds / (7 * 86_400))w"
    default: "\(seconds / (365 * 86_400))y"
    }
  }

  static func age(of instant: Instant, now: Instant) -> String {
    span(seconds: max(0, now.seconds(since: instant)))
  }

  /// "in 2h", "3d ago", "just now".
  static func relative(_ instant: Instant, now: Instant) -> String {
    let seconds = now.seconds(since: instant)
    if seconds >= 60 { return "\(span(seconds: seconds)) ago" }
    if seconds > -60 { return "just now" }
    return "in \(span(seconds: -seconds))"
  }

  /// "14:32".
  static func clock(_ instant: Instant, zone: ZoneOffset) -> String {
    let minutes = zone.local(instant).secondOfDay / 60
    return "\(two(minutes / 60)):\(two(minutes % 60))"
  }

  /// "14:32" today, "Thu 14:32" within a week, "21 Nov 14:32" this year, else "21 Nov 2024".
  static func stamp(_ instant: Instant, now: Instant, zone: ZoneOffset) -> String {
    let moment = zone.local(instant)
    let today = zone.local(now)
    if moment.day == today.day { return clock(instant, zone: zone) }
    if abs(moment.day - today.day) < 7 {
      return "\(weekday(moment.day)) \(clock(instant, zone: zone))"
    }
    let date = CivilDate(daysSinceEpoch: moment.day)
    let name = months[Int(date.month - 1)]
    if date.year == CivilDate(daysSinceEpoch: today.day).year {
      return "\(date.day) \(name) \(clock(instant, zone: zone))"
    }
    return "\(date.day) \(name) \(date.year)"
  }

  /// The day and the time in full: "Sat 21 Nov 2026 14:32".
  static func full(_ instant: Instant, zone: ZoneOffset) -> String {
    let moment = zone.local(instant)
    let date = CivilDate(daysSinceEpoch: moment.day)
    return "\(weekday(moment.day)) \(date.day) \(months[Int(date.month - 1)]) \(date.year) "
      + clock(instant, zone: zone)
  }

  static func weekday(_ day: Int64) -> String { weekdays[Int(((day % 7) + 7) % 7)] }

  private static func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
