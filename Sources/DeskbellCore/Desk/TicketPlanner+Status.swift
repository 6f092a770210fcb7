/// Where a ticket stands.
extension TicketPlanner {
  func setStatus(_ status: TicketStatus, _ ticket: Ticket) throws -> TicketPlan {
    var plan = TicketPlan(
      event: Self.event(for: status, from: ticket.status),
      permission: Self.permission(for: status, from: ticket.status))
    guard status != ticket.status else { return plan }
    guard StatusMachine.allows(ticket.status, to: status) else {
      throw Refusal.statusNotAllowed(from: ticket.status, to: status)
    }
    plan.changes = [.status(from: ticket.status, to: status)]
    if !status.isOpen {
      // Whoever ends a ticket must have seen the customer's last word.
      plan.conflictsWith = [.received]
      addEndOfWork(to: &plan, ticket)
      try addAnswered(to: &plan, ticket)
    }
    return plan
  }

  func reopen(_ ticket: Ticket) throws -> TicketPlan {
    if ticket.status.isOpen { throw Refusal.alreadySo("It is \(ticket.status.rawValue) already.") }
    return try setStatus(.open, ticket)
  }

  private static func event(for status: TicketStatus, from old: TicketStatus) -> Event.Kind {
    switch status {
    case .solved: .solved
    case .open where !old.isOpen: .reopened
    default: .statusChanged
    }
  }

  /// What somebody needs to bring a ticket from one status to another.
  static func permission(for status: TicketStatus, from old: TicketStatus) -> Permission {
    switch status {
    case .solved: .solve
    case .closed: .close
    case .spam: .markSpam
    case .open where !old.isOpen: .reopen
    default: .setStatus
    }
  }
}
