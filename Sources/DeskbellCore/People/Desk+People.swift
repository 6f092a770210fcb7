extension Desk {
  /// Adds an agent or changes the one with that handle; the id of the argument is not used.
  /// - Throws: `Refusal`; `DeskError.notPermitted` where the actor ranks below what this asks for.
  @discardableResult
  public func save(_ agent: Agent, as actor: Actor) throws -> Agent.ID {
    try administer(.managePeople, as: actor) { writer in
      try Handle.require(agent.handle, of: "agent")
      guard agent.tier >= 1, agent.capacity >= 0 else {
        throw Refusal.invalid("An agent's tier is 1 or more and the capacity 0 or more.")
      }
      for department in agent.departments where try writer.department(department) == nil {
        throw Refusal.invalid("There is no department \(department).")
      }
      if let calendar = agent.calendar {
        guard try shelf.library(in: writer).book.calendars[calendar] != nil else {
          throw Refusal.invalid("There is no calendar \(calendar).")
        }
      }
      let everybody = try writer.agents()
      try Self.requireRank(of: actor, toSave: agent, among: everybody)
      // Whoever locked the last one out could let nobody in again.
      let leaders = everybody.filter { $0.isActive && $0.role == .administrator }
      let stays = agent.isActive && agent.role == .administrator
      if leaders.map(\.handle) == [agent.handle], !stays {
        throw Refusal.invalid(
          "\(agent.handle) is the last administrator: make somebody else one first.")
      }
      return try writer.save(agent)
    }
  }

  /// Nobody grants more than they have, changes who ranks above them, or takes a Unix user that opens
  /// the door for somebody above them.
  private static func requireRank(
    of actor: Actor, toSave agent: Agent, among everybody: [Agent]
  ) throws {
    guard case .agent(let id) = actor, let acting = everybody.first(where: { $0.id == id }) else {
      return
    }
    let before = everybody.first { $0.handle == agent.handle }
    let owner = everybody.first { $0.unixUser == agent.unixUser && $0.handle != agent.handle }
    let isAllowed = PermissionTable.allows(acting, changing: before, to: agent)
    let takesDoor = agent.unixUser != nil && (owner.map { $0.role > acting.role } ?? false)
    guard isAllowed, !takesDoor else {
      throw DeskError.notPermitted(
        "\(acting.handle) is a \(acting.role.rawValue) and cannot make or change "
          + "\(takesDoor ? "who may act as \(owner?.handle ?? "")" : "an agent of a higher role"): "
          + "an administrator can.")
    }
  }

  /// Adds a department or renames the one with that handle; the id of the argument is not used.
  /// - Throws: `Refusal`.
  @discardableResult
  public func save(_ department: Department, as actor: Actor) throws -> Department.ID {
    try administer(.managePeople, as: actor) { writer in
      try Handle.require(department.handle, of: "department")
      if let problem = Signature.problem(of: department.signature) {
        throw Refusal.invalid("The signature of \(department.handle): \(problem)")
      }
      return try writer.save(department)
    }
  }

  /// Says whether an agent takes tickets: everybody for themselves, supervisors for others.
  /// - Throws: `Refusal`.
  public func setDuty(_ duty: Duty, of agent: Agent.ID, as actor: Actor) throws {
    try act(as: actor) { session in
      if actor != .agent(agent) { try session.require(.managePeople, on: nil) }
      guard var found = try session.writer.agent(agent) else {
        throw DeskError.notFound("There is no agent \(agent).")
      }
      found.duty = duty
      _ = try session.writer.save(found)
    }
  }
}
