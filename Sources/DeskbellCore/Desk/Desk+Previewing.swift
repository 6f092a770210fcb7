extension Desk {
  /// What some steps would do to tickets, as the store is now; nothing is written.
  public func preview(
    _ steps: [TicketVerb], on tickets: [SeenTicket], as actor: Actor
  ) throws -> ActionPreview {
    let now = clock.now()
    return try store.read { reader in
      var agent: Agent?
      if case .agent(let id) = actor { agent = try reader.agent(id) }
      let planner = TicketPlanner(reader: reader, agent: agent, now: now)
      var preview = ActionPreview()
      for seen in tickets {
        preview.total += 1
        do {
          try planner.add(steps, on: seen, to: &preview)
        } catch let refusal as Refusal {
          preview.refused.append(.init(ticket: seen.id, refusal: refusal))
        }
      }
      preview.changes.sort { $0.count > $1.count }
      return preview
    }
  }
}

extension TicketPlanner {
  /// - Throws: `Refusal`; then nothing of the ticket is counted.
  fileprivate func add(
    _ steps: [TicketVerb], on seen: SeenTicket, to preview: inout ActionPreview
  ) throws {
    guard let before = try reader.ticket(seen.id) else { throw Refusal.noSuchTicket(seen.id) }
    var (ticket, replies, hasEffect) = (before, 0, false)
    var changes: [FieldChange] = []
    for step in steps {
      let plan: TicketPlan
      do {
        plan = try self.plan(step, for: ticket)
      } catch Refusal.alreadySo where steps.count > 1 {
        continue
      }
      if let agent, !PermissionTable.allows(plan.permission, agent: agent, on: ticket) {
        throw Refusal.notPermitted(plan.permission, agent: agent.handle, ticket: ticket.id)
      }
      for change in plan.changes { ticket.apply(change) }
      changes += plan.changes.filter { !$0.isBookkeeping && !$0.isMoment }
      if plan.message?.kind == .agent { replies += 1 }
      hasEffect = hasEffect || !plan.isEmpty
    }
    guard hasEffect else { throw Refusal.alreadySo("It is so already.") }
    preview.changed += 1
    preview.replies += replies
    for change in changes { preview.count(change) }
  }
}

extension FieldChange {
  /// Whether it notes when something happened, which is another moment on each ticket.
  fileprivate var isMoment: Bool {
    if case .escalatedAt = self { true } else { false }
  }
}
