/// A calendar that is handed around without being copied.
final class CalendarInForce: Sendable {
  let calendar: WorkingCalendar

  init(_ calendar: WorkingCalendar) { self.calendar = calendar }
}

/// An entry of a policy with everything looked up that folding asks for again and again. A class,
/// so that handing it around copies nothing.
final class EntryInForce: Sendable {
  /// How long something may take and the calendar of it.
  final class Measure: Sendable {
    let milliseconds: Int64
    let calendar: WorkingCalendar

    init(milliseconds: Int64, calendar: WorkingCalendar) {
      self.milliseconds = milliseconds
      self.calendar = calendar
    }
  }

  /// `policy/entry`.
  let name: String
  let entry: PolicyEntry
  /// By the place of the kind, then by the rank of the priority.
  private let measures: [[Measure?]]
  private let pausingStatuses: [[TicketStatus]]
  private let pausingSnoozes: [Bool]

  init(_ entry: PolicyEntry, of policy: Policy, calendars: [String: WorkingCalendar]) {
    name = "\(policy.name)/\(entry.name)"
    self.entry = entry
    measures = ClockKind.allCases.map { kind in
      let targets = entry.targets[kind]
      return Priority.allCases.map { priority in
        guard let target = targets?[priority], let calendar = calendars[target.calendar],
          let milliseconds = try? target.length.milliseconds(on: calendar), milliseconds > 0
        else { return nil }
        return Measure(milliseconds: milliseconds, calendar: calendar)
      }
    }
    let pausing = ClockKind.allCases.map { entry.pausing[$0] ?? [] }
    pausingStatuses = pausing.map { reasons in
      TicketStatus.allCases.filter { reasons.contains(.status($0)) }
    }
    pausingSnoozes = pausing.map { $0.contains(.snoozed) }
  }

  /// nil: it is not promised.
  func measure(_ kind: ClockKind, for priority: Priority) -> Measure? {
    measures[kind.place][priority.rank]
  }

  func stops(_ kind: ClockKind, in status: TicketStatus) -> Bool {
    pausingStatuses[kind.place].contains(status)
  }

  func stopsWhileSnoozed(_ kind: ClockKind) -> Bool { pausingSnoozes[kind.place] }
}
