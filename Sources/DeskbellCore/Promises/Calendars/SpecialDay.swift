/// A day whose hours are not those of its weekday.
public struct SpecialDay: Hashable, Sendable {
  /// The hours that hold instead, ascending; empty on a holiday.
  public var windows: [DayWindow]
  /// The name of the holiday; nil for a day that only has other hours.
  public var holiday: String?

  public init(windows: [DayWindow], holiday: String? = nil) {
    self.windows = windows
    self.holiday = holiday
  }

  /// A day on which nobody works.
  public static func holiday(_ name: String) -> SpecialDay {
    SpecialDay(windows: [], holiday: name)
  }
}
