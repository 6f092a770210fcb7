import DeskbellCore

/// The first agent of a desk: whoever makes it.
enum Founder {
  /// Adds the Unix user as the administrator, under a name of their own choice if they have one.
  static func join(_ desk: Desk, named handle: String?) throws -> Agent {
    let roster = try desk.roster()
    if let agent = roster.agents.first { return agent }
    let user = ProcessEnvironment.userName ?? "admin"
    let folded = (handle ?? user).lowercased()
    let chosen = Handle.isValid(folded) ? folded : "admin"
    let agent = Agent(
      id: 0, handle: chosen, name: chosen, role: .administrator, unixUser: user)
    let id = try desk.save(agent, as: .system("init"))
    return try desk.roster().agent(id) ?? agent
  }
}
