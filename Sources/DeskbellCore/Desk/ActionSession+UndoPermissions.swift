/// What taking something back, or doing it again, asks for: the permissions of what it does.
extension ActionSession {
  /// What moved a ticket out of one's departments by mistake can be taken back: it counts where the
  /// ticket is and where it comes to be.
  /// - Throws: `Refusal.notPermitted` where the agent may not do by hand what this reverses.
  func requirePermissions(toReverse event: Event) throws {
    guard let agent, let now = try writer.ticket(event.ticket) else { return }
    let reversed = event.data.changes.map(\.inverse)
    var then = now
    for change in reversed { then.apply(change) }
    // A redo reverses an undo: what is done again says what it was.
    let original = event.kind == .undone ? try event.data.reverses.flatMap(writer.event) : event
    for permission in Self.permissions(for: reversed, of: original ?? event)
    where !PermissionTable.allows(permission, agent: agent, on: then) {
      try require(permission, on: now)
    }
  }

  private static func permissions(
    for changes: [FieldChange], of event: Event
  ) -> Set<Permission> {
    var needed = Set(changes.compactMap(permission))
    switch event.kind {
    case .merged, .unmerged: needed = [.merge]
    case .split: needed = [.split]
    case .linked, .unlinked: needed = [.link]
    case .escalated: needed = [.escalate]
    default: break
    }
    return needed
  }

  /// What somebody needs to make a change by hand; nil: it only follows from others.
  private static func permission(for change: FieldChange) -> Permission? {
    switch change {
    case .subject: .rename
    case .status(let from, let to): TicketPlanner.permission(for: to, from: from)
    case .priority: .setPriority
    case .department: .moveDepartment
    case .assignee(_, let to): to == nil ? .release : .assign
    case .tags: .tag
    case .snoozedUntil: .snooze
    case .customer: .editCustomer
    case .mergedInto: .merge
    case .tier, .escalatedAt, .handOvers, .answeredThrough, .snoozeReason, .returnedAt: nil
    }
  }
}
