import DeskbellCore

/// Finds out who acts: `--as`, `$DESKBELL_AGENT`, the agent of the Unix user, the only agent there
/// is.
struct ActorResolution {
  var option: String?
  var variable: String?
  var unixUser: String?

  /// - Throws: `Failure`, which says how to name an agent.
  func agent(in roster: DeskRoster) throws -> Agent {
    if let option { return try named(option, said: "--as", in: roster) }
    if let variable { return try named(variable, said: "$DESKBELL_AGENT", in: roster) }
    let active = roster.agents.filter(\.isActive)
    if let unixUser, let agent = active.first(where: { $0.unixUser == unixUser }) { return agent }
    if active.count == 1, let agent = active.first { return agent }
    throw Failure(
      .configuration,
      "No agent belongs to the Unix user \(unixUser ?? "(unknown)"); say who acts with --as or "
        + "$DESKBELL_AGENT (\(Self.examples(active))).")
  }

  private func named(_ handle: String, said how: String, in roster: DeskRoster) throws -> Agent {
    guard let agent = roster.agent(handle: handle) else {
      let near = NearestWord.nearest(to: handle, among: roster.agents.map(\.handle))
      throw Failure(
        .configuration,
        "There is no agent \(handle), whom \(how) names"
          + (near.map { "; did you mean \($0)?" } ?? "; `deskbell agent list` shows them."))
    }
    guard agent.isActive else {
      throw Failure(.notPermitted, "\(handle), whom \(how) names, no longer works here.")
    }
    return agent
  }

  private static func examples(_ agents: [Agent]) -> String {
    guard !agents.isEmpty else { return "the desk has no agents yet" }
    let names = agents.prefix(5).map(\.handle).joined(separator: ", ")
    return agents.count > 5 ? names + ", …" : names
  }
}
