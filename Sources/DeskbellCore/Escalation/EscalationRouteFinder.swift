/// Finds to whom a ticket can be escalated: what the escalation picker shows.
///
/// There is a route to every higher tier of the ticket's department and to every tier of other
/// departments that is not lower, where somebody works there; to every agent of a higher tier, and of
/// the same one where a skill is a tag of the ticket or the agent speaks the customer's language and
/// the actor does not; and to every supervisor. Nobody is sent to themselves or to who has the ticket
/// now. Routes that cannot be taken stay in the list and say why.
public struct EscalationRouteFinder: Sendable {
  /// The people in the order of their numbers.
  let agents: [Agent]
  let departments: [Department]
  let loads: [Agent.ID: AgentLoad]
  let now: Instant
  let describeTime: @Sendable (Instant) -> String

  /// - Parameter describeTime: A moment as people say it: "14:00".
  public init(
    roster: DeskRoster, loads: [AgentLoad], now: Instant,
    describeTime: @escaping @Sendable (Instant) -> String
  ) {
    agents = roster.agents.sorted { $0.id < $1.id }
    departments = roster.departments.sorted { $0.id < $1.id }
    self.loads = Dictionary(loads.map { ($0.agent, $0) }, uniquingKeysWith: { $1 })
    self.now = now
    self.describeTime = describeTime
  }

  /// The routes for a ticket, the best fit first, what cannot be taken last.
  /// - Parameter customerLanguage: A BCP 47 tag; nil: the ticket's language.
  public func routes(
    for ticket: Ticket, by actor: Agent.ID, customerLanguage: String? = nil
  ) -> [EscalationRoute] {
    let situation = EscalationSituation(
      ticket: ticket, actor: agents.first { $0.id == actor },
      language: (customerLanguage ?? ticket.language).map(LanguageTag.primary))
    let people = agents.filter { $0.isActive && $0.id != actor && $0.id != ticket.assignee }
    let routes =
      tierRoutes(situation, people) + agentRoutes(situation, people)
      + supervisorRoutes(situation, people)
    return routes.sorted { Self.precedes($0, $1) }
  }

  private static func precedes(_ left: EscalationRoute, _ right: EscalationRoute) -> Bool {
    let isLeftAvailable = left.availability == .available
    if isLeftAvailable != (right.availability == .available) { return isLeftAvailable }
    if left.fit != right.fit { return left.fit > right.fit }
    if left.title != right.title { return left.title < right.title }
    return left.target.sortKey.lexicographicallyPrecedes(right.target.sortKey)
  }
}

extension EscalationTarget {
  /// Numbers that differ between any two targets.
  fileprivate var sortKey: [Int64] {
    switch self {
    case .tier(let tier, let department): [0, department?.rawValue ?? -1, Int64(tier)]
    case .agent(let agent): [1, agent.rawValue]
    case .supervisor(let agent): [2, agent.rawValue]
    }
  }
}
