extension TicketFilter {
  /// Whether a ticket meets the filter: the same answer that the store gives.
  public func matches(_ subject: FilterSubject, now: Instant) -> Bool {
    switch self {
    case .condition(let condition): condition.matches(subject, now: now)
    case .all(let parts): parts.allSatisfy { $0.matches(subject, now: now) }
    case .any(let parts): parts.contains { $0.matches(subject, now: now) }
    case .not(let inner): !inner.matches(subject, now: now)
    }
  }

  /// The same for filters that do not ask for what stands beside the ticket.
  /// - Parameter customerAddresses: The addresses of the ticket's customer, folded.
  public func matches(
    _ ticket: Ticket, customerAddresses: [String] = [], now: Instant
  ) -> Bool {
    matches(FilterSubject(ticket, customerAddresses: customerAddresses), now: now)
  }
}

extension TicketCondition {
  func matches(_ subject: FilterSubject, now: Instant) -> Bool {
    let ticket = subject.ticket
    return switch self {
    case .isOpen: ticket.status.isOpen
    case .isSnoozed: ticket.isSnoozed(at: now)
    case .isEscalated: ticket.escalatedAt != nil
    case .isWaiting: ticket.waitingSince != nil
    case .isBreached, .isAtRisk, .isPressing, .due:
      matchesPromises(ticket.outlook, now: now)
    case .text, .subject, .sender, .hasAttachment, .isFollowed: matchesSurroundings(subject)
    case .created(let range): range.contains(ticket.createdAt)
    case .updated(let range): range.contains(ticket.updatedAt)
    default: matchesFields(subject)
    }
  }

  private func matchesPromises(_ outlook: PromiseOutlook, now: Instant) -> Bool {
    let isBroken = outlook.breachAt.map { $0 < now } ?? false
    let isPressed = outlook.riskAt.map { $0 <= now } ?? false
    return switch self {
    case .isBreached: outlook.hasBreached || isBroken
    case .isAtRisk: isPressed && !isBroken
    case .isPressing: isPressed
    case .due(let range): outlook.dueAt.map(range.contains) ?? false
    default: false
    }
  }

  private func matchesFields(_ subject: FilterSubject) -> Bool {
    let ticket = subject.ticket
    return switch self {
    case .statuses(let statuses): statuses.contains(ticket.status)
    case .assignees(let agents): agents.contains(ticket.assignee)
    case .departments(let departments): departments.contains(ticket.department)
    case .tiers(let tiers): tiers.contains(Int64(ticket.tier))
    case .priorities(let priorities): priorities.contains(ticket.priority)
    case .channels(let channels): channels.contains(ticket.channel)
    case .customer(let customer): ticket.customer == customer
    case .customerAddresses(let addresses):
      subject.customerAddresses.contains(where: addresses.contains)
    case .languages(let languages): ticket.language.map(languages.contains) ?? false
    case .numbers(let numbers): numbers.contains(ticket.id.rawValue)
    case .tags(let tags): ticket.tags.contains(where: tags.contains)
    default: false
    }
  }

  private func matchesSurroundings(_ subject: FilterSubject) -> Bool {
    switch self {
    case .text(let terms): subject.messages.contains { $0.hasAll(terms) }
    case .subject(let term): subject.messages.contains { $0.subject.has(term) }
    case .sender(let term): subject.messages.contains { $0.author.has(term) }
    case .hasAttachment: subject.messages.contains(where: \.hasAttachment)
    case .isFollowed(let agent): subject.followers.contains(agent)
    default: false
    }
  }
}
