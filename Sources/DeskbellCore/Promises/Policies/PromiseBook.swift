/// What is in force at a time: the calendars by name and the policies.
public struct PromiseBook: Sendable {
  public let calendars: [String: WorkingCalendar]
  /// In the order in which they are looked at.
  public let policies: [Policy]
  /// The entries of all policies in the order in which they are looked at.
  private let entries: [EntryInForce]
  private let calendarsInForce: [String: CalendarInForce]
  /// Whether a condition asks if the customer waits, which the fold of the clocks itself finds out.
  let asksWhoWaits: Bool

  public init(calendars: [WorkingCalendar] = [], policies: [Policy] = []) {
    let byName = Dictionary(
      calendars.map { ($0.name, $0) }, uniquingKeysWith: { _, later in later })
    let sorted = policies.sorted { ($0.order, $0.name) < ($1.order, $1.name) }
    self.calendars = byName
    calendarsInForce = byName.mapValues(CalendarInForce.init)
    self.policies = sorted
    entries = sorted.flatMap { policy in
      policy.entries.map { EntryInForce($0, of: policy, calendars: byName) }
    }
    asksWhoWaits = entries.contains {
      $0.entry.condition?.conditions.contains(.isWaiting) ?? false
    }
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
  ) -> EntryInForce? {
    entries.first {
      $0.entry.condition?.matches(ticket, customerAddresses: customerAddresses, now: now) ?? true
    }
  }

  /// The calendar of a name.
  func calendar(_ name: String) -> CalendarInForce? { calendarsInForce[name] }

  /// The entry called `policy/entry`.
  func entry(named name: String) -> EntryInForce? { entries.first { $0.name == name } }
}

extension PromiseBook: Equatable {
  public static func == (left: PromiseBook, right: PromiseBook) -> Bool {
    left.calendars == right.calendars && left.policies == right.policies
  }
}
