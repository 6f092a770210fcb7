extension TicketFilter {
  /// Whether it asks for words in messages, which a ticket by itself does not have.
  public var searchesText: Bool { !text.isEmpty || !excludedText.isEmpty }

  /// Whether a ticket meets all conditions but those on text, which are not looked at: the same
  /// answer that the store gives for them.
  /// - Parameter customerAddresses: The addresses of the ticket's customer, folded.
  public func matches(
    _ ticket: Ticket, customerAddresses: [String] = [], now: Instant
  ) -> Bool {
    matchesState(ticket, now: now) && matchesPromises(ticket.outlook, now: now)
      && matchesTimes(ticket) && matchesPlace(ticket)
      && matchesRest(ticket, customerAddresses: customerAddresses)
  }

  private func matchesState(_ ticket: Ticket, now: Instant) -> Bool {
    if let isOpen, isOpen != ticket.status.isOpen { return false }
    if !statuses.isEmpty, !statuses.contains(ticket.status) { return false }
    switch snooze {
    case .any: break
    case .hidden: if ticket.isSnoozed(at: now) { return false }
    case .onlySnoozed: if !ticket.isSnoozed(at: now) { return false }
    }
    if let isEscalated, isEscalated != (ticket.escalatedAt != nil) { return false }
    if let isWaiting, isWaiting != (ticket.waitingSince != nil) { return false }
    return true
  }

  private func matchesPromises(_ outlook: PromiseOutlook, now: Instant) -> Bool {
    let isBroken = outlook.breachAt.map { $0 < now } ?? false
    let isPressed = outlook.riskAt.map { $0 <= now } ?? false
    if let isBreached, isBreached != (outlook.hasBreached || isBroken) { return false }
    if let isAtRisk, isAtRisk != (isPressed && !isBroken) { return false }
    if let isPressing, isPressing != isPressed { return false }
    if let dueFrom {
      guard let due = outlook.dueAt, due >= dueFrom else { return false }
    }
    if let dueBefore {
      guard let due = outlook.dueAt, due < dueBefore else { return false }
    }
    return true
  }

  private func matchesTimes(_ ticket: Ticket) -> Bool {
    if let createdFrom, ticket.createdAt < createdFrom { return false }
    if let createdBefore, ticket.createdAt >= createdBefore { return false }
    if let updatedFrom, ticket.updatedAt < updatedFrom { return false }
    if let updatedBefore, ticket.updatedAt >= updatedBefore { return false }
    return true
  }

  private func matchesPlace(_ ticket: Ticket) -> Bool {
    switch assignment {
    case nil: break
    case .nobody: if ticket.assignee != nil { return false }
    case .agent(let agent): if ticket.assignee != agent { return false }
    }
    if let department, department != ticket.department { return false }
    if let tier, tier != ticket.tier { return false }
    return true
  }

  private func matchesRest(_ ticket: Ticket, customerAddresses: [String]) -> Bool {
    if !priorities.isEmpty, !priorities.contains(ticket.priority) { return false }
    if let channel, channel != ticket.channel { return false }
    if !tags.allSatisfy(ticket.tags.contains) { return false }
    if let customer, customer != ticket.customer { return false }
    if let language, language != ticket.language { return false }
    if let customerAddress,
      !customerAddresses.contains(Address(address: customerAddress).folded)
    {
      return false
    }
    return numbers.isEmpty || numbers.contains(ticket.id)
  }
}
