extension Desk {
  /// The ways to escalate a ticket, best first, those that cannot be taken now last.
  /// `describeTime` says a moment in words, "away until 14:00"; nil: in UTC, and says so.
  /// - Throws: `Refusal.noSuchTicket`.
  public func escalationRoutes(
    for ticket: Ticket.ID, as agent: Agent.ID,
    describeTime: (@Sendable (Instant) -> String)? = nil
  ) throws -> [EscalationRoute] {
    let now = clock.now()
    return try store.read { reader in
      guard let found = try reader.ticket(ticket) else { throw Refusal.noSuchTicket(ticket) }
      let language = try found.language ?? reader.customer(found.customer)?.language
      return EscalationRouteFinder(
        roster: DeskRoster(agents: try reader.agents(), departments: try reader.departments()),
        loads: try reader.loads(now: now), now: now,
        describeTime: describeTime ?? { $0.utcWords(from: now) }
      ).routes(for: found, by: agent, customerLanguage: language)
    }
  }
}
