import CCalendar
import DeskbellCore

/// The holidays of an iCalendar file (RFC 5545).
public enum HolidayFile {
  /// A whole day with the name of its event.
  public struct Day: Hashable, Sendable {
    public var date: CivilDate
    public var name: String
  }

  public enum ReadingError: Error, Hashable, Sendable {
    case tooLarge
    case notACalendar
    /// More events or occurrences than a list of holidays has.
    case tooMany
  }

  /// Larger files are no lists of holidays.
  public static let maximumBytes = 4 << 20

  /// The whole days of the events that are not cancelled, those that recur with each of their days,
  /// in order.
  public static func days(
    _ bytes: [UInt8], years: ClosedRange<Int32>
  ) throws(ReadingError) -> [Day] {
    guard bytes.count <= maximumBytes else { throw .tooLarge }
    guard !bytes.contains(0) else { throw .notACalendar }
    var limits = cc_limits(
      first_year: years.lowerBound, last_year: years.upperBound, days: 10_000, days_of_event: 400,
      steps: 2_000_000)
    let read = (bytes + [0]).withUnsafeBytes { text in
      text.assumingMemoryBound(to: CChar.self).baseAddress.flatMap { cc_read_days($0, &limits) }
    }
    guard let read else { throw .notACalendar }
    defer { cc_free_days(read) }
    guard cc_is_cut(read) == 0 else { throw .tooMany }
    let days = (0..<cc_day_count(read)).compactMap { place in
      cc_day_at(read, place).flatMap { day($0.pointee) }
    }
    return Set(days).sorted {
      ($0.date.daysSinceEpoch, $0.name) < ($1.date.daysSinceEpoch, $1.name)
    }
  }

  private static func day(_ day: cc_day) -> Day? {
    guard
      let date = CivilDate(year: Int64(day.year), month: Int64(day.month), day: Int64(day.day))
    else { return nil }
    return Day(date: date, name: String(cString: day.name))
  }
}
