/// Putting a ticket aside and bringing it back.
extension TicketPlanner {
  func snooze(until: Instant, reason: String?, _ ticket: Ticket) throws -> TicketPlan {
    guard until > now else {
      throw Refusal.invalid("The time to come back must lie in the future.")
    }
    guard ticket.status.isOpen else {
      throw Refusal.invalid(
        "Only open tickets can be snoozed; this one is \(ticket.status.rawValue).")
    }
    var plan = TicketPlan(event: .snoozed, permission: .snooze)
    if ticket.snoozedUntil != until {
      plan.changes.append(.snoozedUntil(from: ticket.snoozedUntil, to: until))
    }
    addReason(reason?.trimmingBlanks.nonEmpty, to: &plan, ticket)
    return plan
  }

  func wake(_ ticket: Ticket) -> TicketPlan {
    var plan = TicketPlan(event: .woken, permission: .snooze)
    guard let until = ticket.snoozedUntil else { return plan }
    plan.changes = [.snoozedUntil(from: until, to: nil)]
    if agent == nil {
      plan.changes.append(.returnedAt(from: ticket.returnedAt, to: min(until, now)))
    } else {
      addReason(nil, to: &plan, ticket)
    }
    return plan
  }

  /// Ends what a ticket that came back says of why it was away, once somebody has dealt with it.
  func addEndOfReturn(to plan: inout TicketPlan, _ ticket: Ticket) {
    guard agent != nil, ticket.returnedAt != nil, plan.event.dealsWithReturn else { return }
    addReason(nil, to: &plan, ticket)
  }

  private func addReason(_ reason: String?, to plan: inout TicketPlan, _ ticket: Ticket) {
    if ticket.snoozeReason != reason {
      plan.changes.append(.snoozeReason(from: ticket.snoozeReason, to: reason))
    }
    if ticket.returnedAt != nil {
      plan.changes.append(.returnedAt(from: ticket.returnedAt, to: nil))
    }
  }
}

extension Event.Kind {
  fileprivate var dealsWithReturn: Bool {
    switch self {
    case .replied, .solved, .statusChanged, .noAnswerNeeded, .escalated: true
    default: false
    }
  }
}
