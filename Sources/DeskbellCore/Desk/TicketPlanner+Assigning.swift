/// Who works on a ticket.
extension TicketPlanner {
  func take(_ ticket: Ticket) throws -> TicketPlan {
    guard let agent else { throw Refusal.invalid("Only a person can take a ticket.") }
    return assignment(to: agent.id, ticket, event: .taken, permission: .take)
  }

  func assign(to id: Agent.ID, _ ticket: Ticket) throws -> TicketPlan {
    let target = try activeAgent(id)
    return assignment(to: target.id, ticket, event: .assigned, permission: .assign)
  }

  private func assignment(
    to agent: Agent.ID, _ ticket: Ticket, event: Event.Kind, permission: Permission
  ) -> TicketPlan {
    var plan = TicketPlan(event: event, permission: permission)
    guard ticket.assignee != agent else { return plan }
    plan.changes = [.assignee(from: ticket.assignee, to: agent)]
    if ticket.assignee != nil { plan.changes.append(.handOvers(by: 1)) }
    addFirstTouch(to: &plan, ticket)
    return plan
  }

  func move(to id: Department.ID?, _ ticket: Ticket) throws -> TicketPlan {
    if let id, try reader.department(id) == nil {
      throw Refusal.invalid("There is no department \(id).")
    }
    var plan = TicketPlan(event: .moved, permission: .moveDepartment)
    guard ticket.department != id else { return plan }
    plan.changes = [.department(from: ticket.department, to: id)]
    if let assignee = ticket.assignee, let id,
      try reader.agent(assignee)?.departments.contains(id) == false
    {
      plan.changes += [.assignee(from: assignee, to: nil), .handOvers(by: 1)]
    }
    return plan
  }

  func escalate(_ record: EscalationRecord, _ ticket: Ticket) throws -> TicketPlan {
    guard !record.card.why.trimmingBlanks.isEmpty else {
      throw Refusal.invalid("An escalation says why: the next person reads it first.")
    }
    var plan = try escalation(to: record.target, ticket)
    plan.escalation = record
    return plan
  }

  /// What escalating changes, whatever its card will say.
  func escalation(to target: EscalationTarget, _ ticket: Ticket) throws -> TicketPlan {
    guard ticket.status.isOpen else {
      throw Refusal.invalid(
        "Only open tickets can be escalated; this one is \(ticket.status.rawValue).")
    }
    var plan = TicketPlan(event: .escalated, permission: .escalate)
    plan.changes = [
      .escalatedAt(from: ticket.escalatedAt, to: now), .handOvers(by: 1),
    ]
    try addTarget(target, to: &plan, ticket)
    if ticket.snoozedUntil != nil {
      plan.changes.append(.snoozedUntil(from: ticket.snoozedUntil, to: nil))
    }
    addFirstTouch(to: &plan, ticket)
    return plan
  }

  private func addTarget(
    _ target: EscalationTarget, to plan: inout TicketPlan, _ ticket: Ticket
  ) throws {
    var (assignee, tier, department): (Agent.ID?, Int, Department.ID?)
    switch target {
    case .tier(let wanted, let place):
      guard wanted >= 1 else { throw Refusal.invalid("There is no tier \(wanted).") }
      (assignee, tier, department) = (nil, wanted, place ?? ticket.department)
    case .agent(let id):
      let agent = try activeAgent(id)
      (assignee, tier, department) = (id, max(ticket.tier, agent.tier), ticket.department)
    case .supervisor(let id):
      assignee = try activeAgent(id).id
      (tier, department) = (ticket.tier, ticket.department)
    }
    if let department, try reader.department(department) == nil {
      throw Refusal.invalid("There is no department \(department).")
    }
    if assignee != ticket.assignee {
      plan.changes.append(.assignee(from: ticket.assignee, to: assignee))
    }
    if tier != ticket.tier { plan.changes.append(.tier(from: ticket.tier, to: tier)) }
    if department != ticket.department {
      plan.changes.append(.department(from: ticket.department, to: department))
    }
  }

  private func activeAgent(_ id: Agent.ID) throws -> Agent {
    guard let agent = try reader.agent(id) else {
      throw Refusal.invalid("There is no agent \(id).")
    }
    guard agent.isActive else { throw Refusal.invalid("\(agent.handle) no longer works here.") }
    return agent
  }

  /// A ticket that somebody took in hand is no longer new.
  private func addFirstTouch(to plan: inout TicketPlan, _ ticket: Ticket) {
    if ticket.status == .new { plan.changes.append(.status(from: .new, to: .open)) }
  }
}
