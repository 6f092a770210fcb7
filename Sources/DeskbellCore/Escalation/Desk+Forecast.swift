extension Desk {
  /// What escalating a ticket would do to its clocks; nil where nothing was ever promised.
  /// - Throws: `Refusal.noSuchTicket`.
  public func escalationForecast(
    for ticket: Ticket.ID, to targets: [EscalationTarget], as agent: Agent.ID
  ) throws -> EscalationForecast? {
    let now = clock.now()
    return try store.read { reader in
      guard let found = try reader.ticket(ticket) else { throw Refusal.noSuchTicket(ticket) }
      let events = try reader.events(of: ticket)
      guard let promises = try promises(on: found, events: events, reader) else { return nil }
      let planner = TicketPlanner(reader: reader, agent: try reader.agent(agent), now: now)
      var forecast = EscalationForecast(before: promises.clocks(at: now), after: [:])
      for target in targets {
        guard let plan = try planner.planned(escalationTo: target, found) else { continue }
        var changed = found
        for change in plan.changes { changed.apply(change) }
        forecast.after[target] = promises.state.clocks(
          ifChangedTo: changed, by: .agent(agent), at: now, in: promises.timeline)
      }
      return forecast
    }
  }
}

extension TicketPlanner {
  /// nil where it would be refused.
  fileprivate func planned(
    escalationTo target: EscalationTarget, _ ticket: Ticket
  ) throws -> TicketPlan? {
    do {
      return try escalation(to: target, ticket)
    } catch is Refusal {
      return nil
    }
  }
}
