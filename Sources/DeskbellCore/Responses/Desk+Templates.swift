extension Desk {
  /// Where the values of a prepared answer to a ticket come from.
  /// - Throws: `Refusal.noSuchTicket`.
  public func templateContext(
    for ticket: Ticket.ID, as agent: Agent.ID
  ) throws -> TemplateContext {
    let day = clock.now().milliseconds.floorDivided(by: 86_400_000)
    return try store.read { reader in
      guard let found = try reader.ticket(ticket) else { throw Refusal.noSuchTicket(ticket) }
      return TemplateContext(
        ticket: found, customer: try reader.customer(found.customer),
        agent: try reader.agent(agent),
        department: try found.department.flatMap { try reader.department($0) },
        deskName: try reader.setting("name"), today: CivilDate(daysSinceEpoch: day))
    }
  }
}
