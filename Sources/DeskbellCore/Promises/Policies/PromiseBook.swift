/// What is in force at a time: the calendars by name and the policies.
public struct PromiseBook: Sendable, Equatable {
  public let calendars: [String: WorkingCalendar]
  /// In the order in which they are looked at.
  public let policies: [Policy]

  public init(calendars: [WorkingCalendar] = [], policies: [Policy] = []) {
    self.calendars = Dictionary(
      calendars.map { ($0.name, $0) }, uniquingKeysWith: { _, later in later })
    self.policies = policies.sorted { ($0.order, $0.name) < ($1.order, $1.name) }
  }

  /// Nothing is promised.
  public static let empty = PromiseBook()

  /// The entry that holds for a ticket; nil: none.
  /// - Parameter customerAddresses: Those of the ticket's customer, folded.
  public func entry(
    for ticket: Ticket, customerAddresses: [String] = [], now: Instant
  ) -> PolicyEntry? {
    match(for: ticket, customerAddresses: customerAddresses, now: now)?.entry
  }

  func match(
    for ticket: Ticket, customerAddresses: [String], now: Instant
  ) -> (name: String, entry: PolicyEntry)? {
    for policy in policies {
      let found = policy.entries.first {
        $0.condition?.matches(ticket, customerAddresses: customerAddresses, now: now) ?? true
      }
      if let found { return ("\(policy.name)/\(found.name)", found) }
    }
    return nil
  }

  /// How long something may take and the calendar of it; nil: it is not promised.
  func target(_ kind: ClockKind, in entry: PolicyEntry?, for priority: Priority)
    -> (milliseconds: Int64, calendar: WorkingCalendar)?
  {
    guard let target = entry?.targets[kind]?[priority],
      let calendar = calendars[target.calendar],
      let milliseconds = try? target.length.milliseconds(on: calendar), milliseconds > 0
    else { return nil }
    return (milliseconds, calendar)
  }
}

extension PromiseBook {
  /// The entry called `policy/entry`.
  func entry(named name: String) -> PolicyEntry? {
    for policy in policies where name.hasPrefix(policy.name + "/") {
      let rest = name.dropFirst(policy.name.count + 1)
      if let entry = policy.entries.first(where: { $0.name == rest }) { return entry }
    }
    return nil
  }
}
