extension Desk {
  /// The ways to escalate a ticket, best first, those that cannot be taken now last.
  /// - Parameter describeTime: A moment as people of the place say it; nil: in UTC.
  /// - Throws: `DeskError`, also where there is no such ticket.
  public func escalationRoutes(
    for ticket: Ticket.ID, as agent: Agent.ID,
    describeTime: (@Sendable (Instant) -> String)? = nil
  ) throws -> [EscalationRoute] {
    let now = clock.now()
    return try store.read { reader in
      guard let found = try reader.ticket(ticket) else {
        throw DeskError.notFound("There is no ticket #\(ticket).")
      }
      let finder = EscalationRouteFinder(
        roster: DeskRoster(agents: try reader.agents(), departments: try reader.departments()),
        loads: try reader.loads(now: now), now: now,
        describeTime: describeTime ?? { $0.utcWords(from: now) })
      let language = try reader.customer(found.customer)?.language
      return finder.routes(for: found, by: agent, customerLanguage: language)
    }
  }
}
