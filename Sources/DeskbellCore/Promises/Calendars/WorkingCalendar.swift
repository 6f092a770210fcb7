/// When a desk works: the windows of each weekday in a time zone, with holidays and days that have
/// other hours; or always.
///
/// A moment is working time if the wall clock of the zone shows a time within a window of its date,
/// so a missing hour counts nothing and a repeated one twice. Working time is counted in the years
/// 0 to 9999.
public struct WorkingCalendar: Sendable, Equatable {
  public let name: String
  public let zone: ZoneRules
  /// Whether every moment is working time.
  public let isAlways: Bool
  /// The windows from Monday to Sunday, ascending and without overlaps.
  public var weekly: [[DayWindow]] { hours.weekly }
  public let specialDays: [CivilDate: SpecialDay]
  /// Seconds of what a target calls a day; nil where the calendar does not say.
  public let standardDay: Int64?

  let hours: WorkingHours

  /// - Parameters:
  ///   - weekly: Seven lists from Monday on.
  ///   - standardDay: In seconds.
  /// - Precondition: Windows of one day do not overlap.
  public init(
    name: String, zone: ZoneRules, weekly: [[DayWindow]],
    specialDays: [CivilDate: SpecialDay] = [:], standardDay: Int64? = nil
  ) {
    self.name = name
    self.zone = zone
    self.specialDays = specialDays
    self.standardDay = standardDay
    isAlways = false
    hours = WorkingHours(
      weekly: weekly.map { $0.sorted { $0.opens < $1.opens } },
      special: Dictionary(
        specialDays.map { day, special in
          (day.daysSinceEpoch, special.windows.sorted { $0.opens < $1.opens })
        }, uniquingKeysWith: { first, _ in first }))
  }

  /// A calendar by which every moment is working time.
  public static func always(
    name: String, zone: ZoneRules = .utc, standardDay: Int64? = nil
  ) -> WorkingCalendar {
    WorkingCalendar(name: name, zone: zone, standardDay: standardDay)
  }

  private init(name: String, zone: ZoneRules, standardDay: Int64?) {
    self.name = name
    self.zone = zone
    self.standardDay = standardDay
    isAlways = true
    specialDays = [:]
    hours = WorkingHours(weekly: Array(repeating: [.wholeDay], count: 7), special: [:])
  }

  /// Whether there is no working time at all, so that no promise is ever due.
  public var isEmpty: Bool { hours.isEmpty }
}
