import DeskbellCore
import Glibc

/// The wall clock of whoever runs the program: moments as they are read and typed.
enum WallClock {
  /// `2026-11-21 10:00`.
  static func text(_ instant: Instant) -> String {
    let moment = local(instant)
    return "\(date(moment)) \(padded(moment.tm_hour)):\(padded(moment.tm_min))"
  }

  /// The day that it is for the person; nil where the year has more than four digits.
  static func date(_ instant: Instant) -> CivilDate? { CivilDate(date(local(instant))) }

  private static func date(_ moment: tm) -> String {
    "\(padded(moment.tm_year + 1900, 4))-\(padded(moment.tm_mon + 1))-\(padded(moment.tm_mday))"
  }

  /// How long ago something was, in few columns: `12m`, `3h`, `5d`, `2y`.
  static func age(_ instant: Instant, at now: Instant) -> String {
    let seconds = max(0, now.seconds(since: instant))
    return switch seconds {
    case ..<60: "now"
    case ..<3600: "\(seconds / 60)m"
    case ..<86_400: "\(seconds / 3600)h"
    case ..<(100 * 86_400): "\(seconds / 86_400)d"
    case ..<(2 * 365 * 86_400): "\(seconds / (30 * 86_400))mo"
    default: "\(seconds / (365 * 86_400))y"
    }
  }

  static func local(_ instant: Instant) -> tm {
    var seconds = time_t(instant.seconds(since: Instant(milliseconds: 0)))
    var moment = tm()
    localtime_r(&seconds, &moment)
    return moment
  }

  /// The moment of a wall-clock time; days beyond the end of a month run on into the next.
  static func instant(_ moment: tm) -> Instant {
    var moment = moment
    moment.tm_isdst = -1
    moment.tm_sec = 0
    return Instant(seconds: Int64(mktime(&moment)))
  }

  private static func padded(_ value: Int32, _ digits: Int = 2) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
