extension Desk {
  /// The ways to escalate a ticket, best first, those that cannot be taken now last.
  public func escalationRoutes(
    for ticket: Ticket.ID, as agent: Agent.ID
  ) throws -> [EscalationRoute] { [] }
}
