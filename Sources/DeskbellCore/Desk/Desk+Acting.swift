extension Desk {
  /// Does one thing to one or more tickets, all in one transaction and as one action to undo. A
  /// ticket that it cannot be done to is refused and does not stop the others.
  /// - Throws: `DeskError` where nothing could be done at all.
  public func perform(
    _ verb: TicketVerb, on tickets: [SeenTicket], as actor: Actor
  ) throws -> ActionReport {
    try act(as: actor) { session in
      let items = try tickets.map { seen in
        do {
          return ActionReport.Item(ticket: seen.id, event: try session.perform(verb, on: seen))
        } catch let refusal as Refusal {
          return ActionReport.Item(ticket: seen.id, refusal: refusal)
        }
      }
      return ActionReport(items: items)
    }
  }
}

extension ActionSession {
  /// - Throws: `Refusal`; then nothing was written.
  func perform(_ verb: TicketVerb, on seen: SeenTicket) throws -> Event.ID {
    guard let ticket = try writer.ticket(seen.id) else { throw Refusal.noSuchTicket(seen.id) }
    let plan = try TicketPlanner(reader: writer, agent: agent, now: now).plan(verb, for: ticket)
    try require(plan.permission, on: ticket)
    if plan.isEmpty { throw Refusal.alreadySo("It is so already.") }
    try refuseConflict(plan, with: ticket, seen: seen)
    return try carryOut(plan, on: ticket)
  }

  func refuseConflict(
    _ plan: TicketPlan, with ticket: Ticket, seen: SeenTicket
  ) throws {
    guard let version = seen.version, version < ticket.version else { return }
    let fields = Set(plan.changes.map(\.fieldName))
    for event in try writer.events(of: ticket.id, afterVersion: version)
    where event.actor != actor && event.undoneBy == nil {
      if plan.conflictsWith.contains(event.kind) {
        throw Refusal.changedMeanwhile(by: try name(of: event.actor), field: "conversation")
      }
      // Answered messages move with every message; those that matter are named above.
      if let change = event.data.changes.first(where: {
        fields.contains($0.fieldName) && !$0.isBookkeeping
      }) {
        throw Refusal.changedMeanwhile(by: try name(of: event.actor), field: change.fieldName)
      }
    }
  }

  private func carryOut(_ plan: TicketPlan, on ticket: Ticket) throws -> Event.ID {
    let message = try plan.message.map { try insert($0, on: ticket) }
    let event = try commit(
      plan.event, plan.changes, to: ticket, saying: message,
      data: EventData(escalation: plan.escalation))
    if let agent, plan.escalation?.keepsFollowing == true {
      try writer.setFollowing(true, agent: agent.id, ticket: ticket.id)
    }
    return event
  }
}
