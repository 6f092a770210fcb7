/// When a desk works: the windows of each weekday in a time zone, with holidays and days that have
/// other hours; or always.
///
/// A moment is working time if the wall clock of the zone shows a time within a window of its date,
/// so a missing hour counts nothing and a repeated one twice. Working time is counted in the years
/// 0 to 9999.
public struct WorkingCalendar: Sendable, Equatable {
  /// One reference: a calendar is handed around far more often than it is made.
  private final class Contents: Sendable {
    let name: String
    let zone: ZoneRules
    let isAlways: Bool
    let specialDays: [CivilDate: SpecialDay]
    let standardDay: Int64?
    let hours: WorkingHours

    init(
      name: String, zone: ZoneRules, isAlways: Bool, specialDays: [CivilDate: SpecialDay],
      standardDay: Int64?, hours: WorkingHours
    ) {
      self.name = name
      self.zone = zone
      self.isAlways = isAlways
      self.specialDays = specialDays
      self.standardDay = standardDay
      self.hours = hours
    }
  }

  private let contents: Contents

  public var name: String { contents.name }
  public var zone: ZoneRules { contents.zone }
  /// Whether every moment is working time.
  public var isAlways: Bool { contents.isAlways }
  /// The windows from Monday to Sunday, ascending and without overlaps.
  public var weekly: [[DayWindow]] { hours.weekly }
  public var specialDays: [CivilDate: SpecialDay] { contents.specialDays }
  /// Seconds of what a target calls a day; nil where the calendar does not say.
  public var standardDay: Int64? { contents.standardDay }
  var hours: WorkingHours { contents.hours }

  /// - Parameters:
  ///   - weekly: Seven lists from Monday on.
  ///   - standardDay: In seconds.
  /// - Precondition: Windows of one day do not overlap.
  public init(
    name: String, zone: ZoneRules, weekly: [[DayWindow]],
    specialDays: [CivilDate: SpecialDay] = [:], standardDay: Int64? = nil
  ) {
    let hours = WorkingHours(
      weekly: weekly.map { $0.sorted { $0.opens < $1.opens } },
      special: Dictionary(
        specialDays.map { day, special in
          (day.daysSinceEpoch, special.windows.sorted { $0.opens < $1.opens })
        }, uniquingKeysWith: { first, _ in first }))
    contents = Contents(
      name: name, zone: zone, isAlways: false, specialDays: specialDays,
      standardDay: standardDay, hours: hours)
  }

  /// A calendar by which every moment is working time.
  public static func always(
    name: String, zone: ZoneRules = .utc, standardDay: Int64? = nil
  ) -> WorkingCalendar {
    WorkingCalendar(name: name, zone: zone, standardDay: standardDay)
  }

  private init(name: String, zone: ZoneRules, standardDay: Int64?) {
    contents = Contents(
      name: name, zone: zone, isAlways: true, specialDays: [:], standardDay: standardDay,
      hours: WorkingHours(weekly: Array(repeating: [.wholeDay], count: 7), special: [:]))
  }

  public static func == (left: WorkingCalendar, right: WorkingCalendar) -> Bool {
    let (one, other) = (left.contents, right.contents)
    return one === other
      || one.name == other.name && one.zone == other.zone && one.isAlways == other.isAlways
        && one.specialDays == other.specialDays && one.standardDay == other.standardDay
        && one.hours == other.hours
  }

  /// Whether there is no working time at all, so that no promise is ever due.
  public var isEmpty: Bool { hours.isEmpty }
}
