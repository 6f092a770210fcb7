/// Macros: several things at once.
extension Desk {
  /// The shared ones and those of an agent, by name; the agent's own hides a shared one.
  public func macros(of agent: Agent.ID?) throws -> [Macro] {
    try store.read { try $0.macros(of: agent) }
  }

  /// Adds a macro or replaces the one of that name and owner; the id of the argument is not used.
  /// Everybody keeps their own; shared ones need the right to change shared responses.
  /// - Throws: `Refusal`.
  @discardableResult
  public func save(_ macro: Macro, as actor: Actor) throws -> Macro.ID {
    try act(as: actor) { session in
      try session.requireMacros(of: macro.owner)
      try Handle.require(macro.name, of: "macro")
      let responses = try session.writer.responses().map(\.name)
      let problems = MacroFile.problems(
        in: macro.file.text, file: macro.name, roster: try session.writer.roster(),
        responses: responses)
      if let problem = problems.first { throw Refusal.invalid(problem.description) }
      return try session.writer.save(macro)
    }
  }

  /// - Throws: `DeskError.notFound`, `Refusal`.
  public func removeMacro(named name: String, of owner: Agent.ID?, as actor: Actor) throws {
    try act(as: actor) { session in
      try session.requireMacros(of: owner)
      let found = try session.writer.macros(of: owner).first {
        $0.name == name && $0.owner == owner
      }
      guard let found else { throw DeskError.notFound("There is no macro called \(name).") }
      try session.writer.removeMacro(found.id)
    }
  }

  /// What a macro would do to tickets, by an agent; nothing is changed.
  public func preview(
    _ macro: MacroFile, on tickets: [Ticket.ID], as agent: Agent.ID, wallClock: WallClock
  ) throws -> [MacroPreview] {
    let now = clock.now()
    return try store.read { reader in
      guard let agent = try reader.agent(agent) else {
        throw DeskError.notPermitted("There is no active agent \(agent).")
      }
      let planner = try MacroPlanner(
        macro: macro, reader: reader, agent: agent, now: now, wallClock: wallClock)
      return try tickets.map { id in
        try planner.preview(id) { ticket in
          try promises(on: ticket, events: reader.events(of: ticket.id), reader)?
            .dueWords(at: now) ?? [:]
        }
      }
    }
  }
}

extension ActionSession {
  fileprivate func requireMacros(of owner: Agent.ID?) throws {
    if owner == nil { return try require(.editSharedResponses, on: nil) }
    guard agent == nil || owner == agent?.id else {
      throw Refusal.invalid("Everybody changes their own macros only.")
    }
  }
}
