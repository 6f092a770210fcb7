/// What an escalation starts from, and what speaks for an agent in it.
struct EscalationSituation {
  let ticket: Ticket
  /// Nil where the roster does not have the actor.
  let actor: Agent?
  /// The customer's primary language.
  let language: String?

  func speaks(_ agent: Agent) -> Bool {
    language.map { wanted in agent.languages.contains { LanguageTag.primary($0) == wanted } }
      ?? false
  }

  /// Whether the customer's language is one that the actor lacks.
  var needsLanguage: Bool { language != nil && !(actor.map(speaks) ?? false) }

  /// The agent's skills that are tags of the ticket, in the ticket's order.
  func matchingSkills(_ agent: Agent) -> [String] {
    let skills = Set(agent.skills.map { $0.lowercased() })
    return ticket.tags.filter { skills.contains($0.lowercased()) }
  }

  /// "your department", "the ticket's department"; nil for another.
  func relation(to department: Department.ID) -> String? {
    if actor?.departments.contains(department) ?? false { return "your department" }
    return ticket.department == department ? "the ticket's department" : nil
  }

  /// "one tier up", "2 tiers up", "same tier".
  func distance(to tier: Int) -> String {
    switch tier - ticket.tier {
    case ...0: "same tier"
    case 1: "one tier up"
    case let count: "\(count) tiers up"
    }
  }
}
