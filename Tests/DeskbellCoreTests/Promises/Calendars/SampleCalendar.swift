import DeskbellCore
import Testing

/// Calendars for tests, and what was worked on one of their days.
enum SampleCalendar {
  static func zone(_ name: String) -> ZoneRules {
    do throws(ZoneError) {
      return try ZoneRules(named: name)
    } catch {
      Issue.record(error)
      return .utc
    }
  }

  /// One list of windows for each weekday from Monday on; the last holds for the rest.
  static func calendar(
    _ weekly: [[String]], zone: String = "Europe/Berlin", holidays: [String] = [],
    special: [String: [String]] = [:]
  ) -> WorkingCalendar {
    var days: [CivilDate: SpecialDay] = [:]
    for day in holidays { days[date(day)] = .holiday("Holiday") }
    for (day, windows) in special { days[date(day)] = SpecialDay(windows: windows.map(window)) }
    return WorkingCalendar(
      name: "sample", zone: self.zone(zone),
      weekly: (0..<7).map { (weekly.count > $0 ? weekly[$0] : weekly.last ?? []).map(window) },
      specialDays: days)
  }

  static func daily(_ windows: String..., zone: String = "Europe/Berlin") -> WorkingCalendar {
    calendar([windows], zone: zone)
  }

  static func weekdays(
    _ windows: String..., zone: String = "Europe/Berlin", holidays: [String] = []
  ) -> WorkingCalendar {
    calendar(Array(repeating: windows, count: 5) + [[]], zone: zone, holidays: holidays)
  }

  static func window(_ text: String) -> DayWindow {
    guard let window = DayWindow(text) else {
      Issue.record("no window: \(text)")
      return .wholeDay
    }
    return window
  }

  static func date(_ text: String) -> CivilDate {
    guard let date = CivilDate(text) else {
      Issue.record("no date: \(text)")
      return CivilDate(daysSinceEpoch: 0)
    }
    return date
  }

  /// Milliseconds worked while the calendar's clock shows a date, and two days around it are closed
  /// by special hours.
  static func worked(on day: String, by calendar: WorkingCalendar) throws -> Int64 {
    let date = date(day)
    var days = calendar.specialDays
    for step: Int64 in [-2, -1, 1, 2] {
      days[CivilDate(daysSinceEpoch: date.daysSinceEpoch + step)] = .holiday("around")
    }
    let alone = WorkingCalendar(
      name: "alone", zone: calendar.zone, weekly: calendar.weekly, specialDays: days)
    let midnight = Instant(seconds: date.daysSinceEpoch * 86_400)
    return alone.elapsed(
      from: midnight.adding(seconds: -86_400), to: midnight.adding(seconds: 2 * 86_400))
  }
}
