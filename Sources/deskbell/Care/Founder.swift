import DeskbellCore

/// The first agent of a desk: whoever makes it.
enum Founder {
  /// Adds the Unix user as the administrator, under a name of their own choice if they have one.
  static func join(_ desk: Desk, named handle: String?) throws -> Agent {
    let user = ProcessEnvironment.userName ?? "admin"
    func join(as handle: String) throws -> Agent.ID {
      try desk.save(
        Agent(id: 0, handle: handle, name: handle, role: .administrator, unixUser: user),
        as: .system("init"))
    }
    let id: Agent.ID
    if let handle {
      id = try join(as: handle)
    } else {
      // A Unix name that cannot be a handle, such as one with a backslash, becomes a plain one.
      do { id = try join(as: user.lowercased()) } catch is Refusal { id = try join(as: "admin") }
    }
    guard let agent = try desk.roster().agent(id) else {
      throw DeskError.damaged("the first agent was not kept")
    }
    return agent
  }
}
