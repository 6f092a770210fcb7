/// A holiday that somebody offers for a calendar, to be confirmed by a person.
public struct HolidayProposal: Hashable, Sendable {
  /// How a proposal relates to what the calendar says already.
  public enum State: Hashable, Sendable {
    case new
    case alreadyThere
    /// The day is a holiday of another name.
    case differs(name: String)
    /// The day has special hours of its own.
    case onDayWithSpecialHours
  }

  public var date: CivilDate
  public var name: String
  public var state: State

  /// One proposal for each day, in order. Names of one day are joined; those that are empty are
  /// called "holiday".
  public static func proposals(
    _ offered: [(date: CivilDate, name: String)], for calendar: WorkingCalendar
  ) -> [HolidayProposal] {
    var names: [CivilDate: [String]] = [:]
    for (date, name) in offered {
      let clean = cleaned(name)
      if names[date]?.contains(clean) != true { names[date, default: []].append(clean) }
    }
    let days = names.sorted { $0.key.daysSinceEpoch < $1.key.daysSinceEpoch }
    return days.map { date, names in
      let name = names.joined(separator: " / ")
      return HolidayProposal(
        date: date, name: name, state: state(of: name, calendar.specialDays[date]))
    }
  }

  private static func state(of name: String, _ present: SpecialDay?) -> State {
    guard let present else { return .new }
    guard let holiday = present.holiday else { return .onDayWithSpecialHours }
    return holiday == name ? .alreadyThere : .differs(name: holiday)
  }

  /// One line without control characters, not longer than a name.
  private static func cleaned(_ name: String) -> String {
    let line = name.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    let scalars = line.unicodeScalars.filter { $0.properties.generalCategory != .control }
    let text = String(String.UnicodeScalarView(scalars)).prefix(100)
    return text.isEmpty ? "holiday" : String(text)
  }
}

extension WorkingCalendar {
  /// The calendar with the proposals that are new; other days stay as they are.
  public func adding(_ proposals: [HolidayProposal]) -> WorkingCalendar {
    var days = specialDays
    for proposal in proposals where proposal.state == .new && days[proposal.date] == nil {
      days[proposal.date] = .holiday(proposal.name)
    }
    return WorkingCalendar(
      name: name, zone: zone, weekly: weekly, specialDays: days, standardDay: standardDay)
  }
}
