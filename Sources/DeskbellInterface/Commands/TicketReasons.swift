import DeskbellCore

/// Why a command cannot be used on the current ticket; nil: it can.
enum TicketReasons {
  static func needsTicket(_ state: WorkspaceState) -> String? {
    state.targetCount == 0 ? "There is no ticket here." : nil
  }

  /// The ticket must be there and the agent must have the right.
  static func needs(_ permission: Permission) -> Command.Reason {
    { state in
      if let reason = needsTicket(state) { return reason }
      guard state.targetCount == 1, let ticket = state.current,
        !PermissionTable.allows(permission, agent: state.agent, on: ticket)
      else { return nil }
      return "\(Refusal.notPermitted(permission, agent: state.agent.handle, ticket: ticket.id))"
    }
  }

  /// One ticket only, with the right.
  static func needsOne(_ permission: Permission) -> Command.Reason {
    { state in
      if state.targetCount > 1 {
        return "This goes with one ticket at a time: \(state.key("mark.none")) takes marks away."
      }
      return needs(permission)(state)
    }
  }
}
