/// A stretch of time that counted or did not, and why.
public struct WorkingStretch: Hashable, Sendable {
  /// Why a stretch counts or not.
  public enum Reason: Hashable, Sendable {
    /// The calendar works always.
    case always
    /// Within a window of a day.
    case window(DayWindow, CivilDate)
    /// A weekday with working hours, outside them.
    case outsideHours
    /// A weekday without working hours.
    case dayOff
    case holiday(String)
    /// A day whose special hours are none or over.
    case specialHours(CivilDate)
    /// The rest of a range that is too long to be told in full.
    case notListed
  }

  public var start: Instant
  public var end: Instant
  public var reason: Reason
  /// Milliseconds of working time.
  public var worked: Int64

  /// Whether it is working time; where it is not listed, whether there is any in it.
  public var isOpen: Bool { worked > 0 }

  /// The reason in words: `09:00-17:00 Mon`, `outside hours`, `Christmas Day`.
  public var words: String {
    switch reason {
    case .always: "always"
    case .window(let window, let day): "\(window) \(day.weekdayName.prefix(3))"
    case .outsideHours: "outside hours"
    case .dayOff: "no working hours on this day"
    case .holiday(let name): name
    case .specialHours(let day): "outside the special hours of \(day)"
    case .notListed: "not listed"
    }
  }
}
