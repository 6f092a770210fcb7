extension Desk {
  /// What others did to an agent's tickets behind an event; nil: nothing yet, only where the desk
  /// stands.
  public func alerts(for agent: Agent.ID, after event: Event.ID?) throws -> DeskAlerts {
    let now = clock.now()
    return try store.read { reader in
      let newest = try reader.newestEvent() ?? 0
      let isOpen = try hours(of: agent, reader)?.isOpen(at: now) ?? true
      guard let event, event < newest else {
        return DeskAlerts(newest: newest, alerts: [], isWithinHours: isOpen)
      }
      var alerts: [DeskAlert] = []
      for id in try reader.ticketsChanged(after: event, limit: 200) {
        guard let ticket = try reader.ticket(id), ticket.assignee == agent else { continue }
        let fresh = try reader.events(of: id).filter { $0.id > event && $0.actor != .agent(agent) }
        alerts += Self.kinds(of: fresh).map {
          DeskAlert(kind: $0, ticket: id, subject: ticket.subject)
        }
      }
      return DeskAlerts(newest: newest, alerts: alerts, isWithinHours: isOpen)
    }
  }

  /// What the events of a ticket that is the agent's now say to the agent.
  private static func kinds(of events: [Event]) -> [DeskAlert.Kind] {
    let handedOver: Set<Event.Kind> = [.assigned, .escalated]
    var kinds: [DeskAlert.Kind] = []
    if events.contains(where: { handedOver.contains($0.kind) }) { kinds.append(.assigned) }
    if events.contains(where: { $0.kind == .received }) { kinds.append(.message) }
    return kinds
  }
}
