import DeskbellCore

/// To whom a ticket is escalated, as it is typed: `tier:2/billing`, `agent:tomas`, `supervisor`.
struct EscalationTargetWord {
  let text: String

  init(_ target: EscalationTarget, names: DeskNames) {
    text =
      switch target {
      case .tier(let tier, let department):
        "tier:\(tier)" + (names.handle(department).map { "/\($0)" } ?? "")
      case .agent(let agent): "agent:\(names.handle(agent) ?? agent.description)"
      case .supervisor(let agent): "supervisor:\(names.handle(agent) ?? agent.description)"
      }
  }

  /// The route that a typed word means.
  /// - Throws: `Failure`, which lists what could be said.
  static func route(
    _ word: String, among routes: [EscalationRoute], names: DeskNames
  ) throws -> EscalationRoute {
    let wanted = word.lowercased()
    let known = routes.map { EscalationTargetWord($0.target, names: names).text }
    let exact = zip(routes, known).first { $1 == wanted }?.0
    // `supervisor` alone is whoever is on duty, `tier:2` the tier where only one department has it.
    let short = zip(routes, known).filter {
      $1.hasPrefix(wanted + ":") || $1.hasPrefix(wanted + "/")
    }
    if let route = exact ?? short.first(where: { $0.0.isAvailable })?.0 ?? short.first?.0 {
      return route
    }
    throw Failure.usage(
      "'\(word)' is no way to escalate this ticket; there are "
        + (known.isEmpty ? "none" : known.joined(separator: ", ")) + ".")
  }
}

extension EscalationRoute {
  var isAvailable: Bool { availability == .available }
}
