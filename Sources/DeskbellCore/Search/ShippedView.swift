/// A list that every desk has.
public enum ShippedView: Hashable, Sendable {
  case mine, unassigned, atRisk, escalated, snoozed, allOpen
  case department(Department.ID)
  case all

  /// What the view asks for, for an agent.
  public func filter(for agent: Agent.ID) -> TicketFilter {
    switch self {
    case .mine: TicketFilter(isOpen: true, assignment: .agent(agent), snooze: .hidden)
    case .unassigned: TicketFilter(isOpen: true, assignment: .nobody, snooze: .hidden)
    case .atRisk: TicketFilter(isOpen: true, snooze: .hidden, isPressing: true)
    case .escalated: TicketFilter(isOpen: true, isEscalated: true, snooze: .hidden)
    case .snoozed: TicketFilter(isOpen: true, snooze: .onlySnoozed)
    case .allOpen: TicketFilter(isOpen: true, snooze: .hidden)
    case .department(let id): TicketFilter(isOpen: true, department: id, snooze: .hidden)
    case .all: .everything
    }
  }

  /// What those that are not departments are called on the command line.
  public static let named: [(name: String, view: ShippedView)] = [
    ("mine", .mine), ("unassigned", .unassigned), ("at-risk", .atRisk), ("escalated", .escalated),
    ("snoozed", .snoozed), ("open", .allOpen), ("all", .all),
  ]

  static let names = named.map(\.name)

  /// The order in which it is shown where nothing else is said.
  public var order: TicketOrder { self == .all ? .updated : .next }
}
