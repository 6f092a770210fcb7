/// One field of a ticket going from one value to another: what undo turns round.
public enum FieldChange: Hashable, Codable, Sendable {
  case subject(from: String, to: String)
  case status(from: TicketStatus, to: TicketStatus)
  case priority(from: Priority, to: Priority)
  case department(from: Department.ID?, to: Department.ID?)
  case assignee(from: Agent.ID?, to: Agent.ID?)
  case tier(from: Int, to: Int)
  case tags(added: [String], removed: [String])
  case snoozedUntil(from: Instant?, to: Instant?)
  case snoozeReason(from: String?, to: String?)
  case returnedAt(from: Instant?, to: Instant?)
  case escalatedAt(from: Instant?, to: Instant?)
  case handOvers(by: Int)
  case answeredThrough(from: Message.ID?, to: Message.ID?)
  case mergedInto(from: Ticket.ID?, to: Ticket.ID?)
  case customer(from: Customer.ID, to: Customer.ID)

  /// The field, in words for people.
  public var fieldName: String {
    switch self {
    case .subject: "subject"
    case .status: "status"
    case .priority: "priority"
    case .department: "department"
    case .assignee: "assignee"
    case .tier: "tier"
    case .tags: "tags"
    case .snoozedUntil: "snooze"
    case .snoozeReason: "reason for the snooze"
    case .returnedAt: "return"
    case .escalatedAt: "escalation"
    case .handOvers: "hand-overs"
    case .answeredThrough: "answered messages"
    case .mergedInto: "merging"
    case .customer: "customer"
    }
  }

  /// Whether the field is a counter of ours that nobody looks at when deciding.
  var isBookkeeping: Bool {
    switch self {
    case .answeredThrough, .handOvers, .snoozeReason, .returnedAt: true
    default: false
    }
  }

  /// The change that leads back.
  public var inverse: FieldChange {
    switch self {
    case .subject(let from, let to): .subject(from: to, to: from)
    case .status(let from, let to): .status(from: to, to: from)
    case .priority(let from, let to): .priority(from: to, to: from)
    case .department(let from, let to): .department(from: to, to: from)
    case .assignee(let from, let to): .assignee(from: to, to: from)
    case .tier(let from, let to): .tier(from: to, to: from)
    case .tags(let added, let removed): .tags(added: removed, removed: added)
    case .snoozedUntil(let from, let to): .snoozedUntil(from: to, to: from)
    case .snoozeReason(let from, let to): .snoozeReason(from: to, to: from)
    case .returnedAt(let from, let to): .returnedAt(from: to, to: from)
    case .escalatedAt(let from, let to): .escalatedAt(from: to, to: from)
    case .handOvers(let count): .handOvers(by: -count)
    case .answeredThrough(let from, let to): .answeredThrough(from: to, to: from)
    case .mergedInto(let from, let to): .mergedInto(from: to, to: from)
    case .customer(let from, let to): .customer(from: to, to: from)
    }
  }
}
