/// The plain filters that views and programs ask for.
extension TicketFilter {
  public enum Assignment: Hashable, Sendable {
    case nobody
    case agent(Agent.ID)
  }

  public enum Snooze: Hashable, Sendable {
    case any, hidden, onlySnoozed
  }

  /// A filter whose conditions must all hold; what is not said does not matter.
  public init(
    text: [SearchTerm] = [], excludedText: [SearchTerm] = [], isOpen: Bool? = nil,
    statuses: Set<TicketStatus> = [], assignment: Assignment? = nil,
    department: Department.ID? = nil, tier: Int? = nil, isEscalated: Bool? = nil,
    isWaiting: Bool? = nil, snooze: Snooze = .any, isBreached: Bool? = nil,
    isAtRisk: Bool? = nil, isPressing: Bool? = nil, dueFrom: Instant? = nil,
    dueBefore: Instant? = nil, createdFrom: Instant? = nil, createdBefore: Instant? = nil,
    updatedFrom: Instant? = nil, updatedBefore: Instant? = nil, priorities: Set<Priority> = [],
    channel: Channel? = nil, tags: [String] = [], customer: Customer.ID? = nil,
    customerAddress: String? = nil, language: String? = nil, numbers: [Ticket.ID] = []
  ) {
    var parts: [TicketFilter] = []
    func add(_ condition: TicketCondition?) { condition.map { parts.append(.condition($0)) } }
    func add(_ condition: TicketCondition, _ holds: Bool?) {
      guard let holds else { return }
      parts.append(holds ? .condition(condition) : .negation(.condition(condition)))
    }
    add(.isOpen, isOpen)
    add(.isEscalated, isEscalated)
    add(.isWaiting, isWaiting)
    add(.isSnoozed, snooze == .any ? nil : snooze == .onlySnoozed)
    add(.isBreached, isBreached)
    add(.isAtRisk, isAtRisk)
    add(.isPressing, isPressing)
    add(statuses.isEmpty ? nil : .statuses(statuses))
    add(assignment.map { .assignees([$0.agent]) })
    add(department.map { .departments([$0]) })
    add(tier.map { .tiers(NumberRanges([Int64($0)...Int64($0)])) })
    add(priorities.isEmpty ? nil : .priorities(priorities))
    add(channel.map { .channels([$0]) })
    for tag in tags { add(.tags([tag])) }
    add(customer.map { .customer($0) })
    add(customerAddress.map { .customerAddresses([Address(address: $0).folded]) })
    add(language.map { .languages([$0]) })
    add(
      numbers.isEmpty ? nil : .numbers(NumberRanges(numbers.map { $0.rawValue...$0.rawValue })))
    add(InstantRange(from: dueFrom, before: dueBefore).map { .due($0) })
    add(InstantRange(from: createdFrom, before: createdBefore).map { .created($0) })
    add(InstantRange(from: updatedFrom, before: updatedBefore).map { .updated($0) })
    add(text.isEmpty ? nil : .text(text))
    for term in excludedText { add(.text([term]), false) }
    self = .conjunction(parts)
  }
}

extension TicketFilter.Assignment {
  fileprivate var agent: Agent.ID? {
    switch self {
    case .nobody: nil
    case .agent(let id): id
    }
  }
}
