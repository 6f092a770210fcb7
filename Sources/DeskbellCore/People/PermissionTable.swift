/// Who may do what: the one table of it.
public enum PermissionTable {
  /// On which tickets a role may use a permission.
  public enum Scope: String, Sendable {
    case never
    /// Tickets assigned to the agent, or in one of the agent's departments, or in none.
    case ownDepartments
    case everywhere
  }

  /// The scope of a permission for a role.
  public static func scope(of permission: Permission, for role: Role) -> Scope {
    switch permission {
    case .openTicket, .note, .undo, .editCustomer, .revealCustomer: .everywhere
    case .mergeCustomers, .blockCustomer: role >= .senior ? .everywhere : .never
    case .exportCustomer, .eraseCustomer: role >= .supervisor ? .everywhere : .never
    case .reply, .assign, .take, .release, .setStatus, .solve, .reopen, .markSpam, .setPriority,
      .tag, .moveDepartment, .escalate, .rename, .snooze, .declareNoAnswerNeeded,
      .merge, .split, .link:
      role == .agent ? .ownDepartments : .everywhere
    case .close: role == .agent ? .ownDepartments : .everywhere
    case .undoOthers: role >= .supervisor ? .everywhere : .never
    case .editSharedViews: role >= .senior ? .everywhere : .never
    case .editSharedResponses: role >= .senior ? .everywhere : .never
    case .editPromises: role >= .supervisor ? .everywhere : .never
    case .managePeople: role >= .supervisor ? .everywhere : .never
    case .manageDesk: role == .administrator ? .everywhere : .never
    }
  }

  /// Whether an agent may use a permission on a ticket; without a ticket, on any at all.
  public static func allows(_ permission: Permission, agent: Agent, on ticket: Ticket?) -> Bool {
    guard agent.isActive else { return false }
    switch scope(of: permission, for: agent.role) {
    case .never: return false
    case .everywhere: return true
    case .ownDepartments:
      guard let ticket else { return true }
      guard let department = ticket.department else { return true }
      return ticket.assignee == agent.id || agent.departments.contains(department)
    }
  }

  /// Whether an agent may make somebody else, or themselves, into what `after` says; `before` is nil
  /// for somebody new. Nobody grants more than they have, and nobody changes who ranks above them.
  public static func allows(_ actor: Agent, changing before: Agent?, to after: Agent) -> Bool {
    allows(.managePeople, agent: actor, on: nil) && after.role <= actor.role
      && (before.map { $0.role <= actor.role } ?? true)
  }
}
