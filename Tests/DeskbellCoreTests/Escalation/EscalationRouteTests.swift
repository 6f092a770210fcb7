import SeededRandom
import DeskbellCore
import Testing

@Suite("Escalation routes")
struct EscalationRouteTests {
  static let now = Instant(iso8601: "2026-11-21T10:00:00Z") ?? Instant(seconds: 0)

  static let departments = [
    Department(id: 1, handle: "billing", name: "Billing"),
    Department(id: 2, handle: "network", name: "Network"),
    Department(id: 3, handle: "empty", name: "Empty"),
  ]

  static let agents = [
    Agent(id: 1, handle: "maria", name: "Maria", languages: ["en", "fil"], departments: [1]),
    Agent(id: 2, handle: "jonas", name: "Jonas", languages: ["lt"], departments: [1]),
    Agent(
      id: 3, handle: "tomas", name: "Tomas", tier: 2, languages: ["lt-LT", "en"],
      skills: ["Refunds"], departments: [1], capacity: 7),
    Agent(id: 4, handle: "eva", name: "Éva", tier: 2, languages: ["hu"], departments: [1]),
    Agent(
      id: 5, handle: "nina", name: "Nina", tier: 3, departments: [2],
      duty: .away(until: now.adding(seconds: 4 * 3600))),
    Agent(id: 6, handle: "asta", name: "Asta", role: .supervisor, tier: 3, languages: ["lt"]),
    Agent(
      id: 7, handle: "former", name: "Former", tier: 2, skills: ["refunds"],
      departments: [1, 2, 3], isActive: false),
    Agent(id: 8, handle: "petra", name: "Petra", skills: ["refunds"], departments: [2], duty: .off),
  ]

  static let loads = [
    AgentLoad(agent: 3, open: 2, capacity: 7), AgentLoad(agent: 4, open: 12, capacity: 10),
  ]

  static func ticket(
    department: Department.ID? = 1, assignee: Agent.ID? = 1, tier: Int = 1,
    tags: [String] = ["refunds"], language: String? = "lt"
  ) -> Ticket {
    Ticket(
      id: 1, subject: "Refund", channel: .mail, department: department, assignee: assignee,
      tier: tier, customer: 1, tags: tags, language: language, createdAt: now, updatedAt: now)
  }

  private func routes(
    _ ticket: Ticket = ticket(), by actor: Agent.ID = 1, agents: [Agent] = agents,
    loads: [AgentLoad] = loads, language: String? = nil
  ) -> [EscalationRoute] {
    EscalationRouteFinder(
      roster: DeskRoster(agents: agents, departments: Self.departments), loads: loads,
      now: Self.now,
      describeTime: { $0.utcWords(from: Self.now) }
    ).routes(for: ticket, by: actor, customerLanguage: language)
  }

  private func line(_ route: EscalationRoute) -> String {
    let loads = route.loads.map { "\($0.open)/\($0.capacity)" }.joined(separator: " ")
    let reasons = route.reasons.joined(separator: " · ")
    let line = "\(route.title) | \(reasons) | \(route.duty) | \(loads)"
    guard case .unavailable(let reason) = route.availability else { return line }
    return "\(line) | NOT: \(reason)"
  }

  @Test("The picker's lines, best first, with every reason")
  func picker() {
    #expect(
      routes().map(line).joined(separator: "\n") == """
        Tier 2 Billing | your department · one tier up · one speaks lt · knows refunds | 2 on duty | 2/7 12/10
        tomas | speaks lt · knows refunds · one tier up · your department | on duty | 2/7
        jonas | speaks lt · same tier · your department · lightest load | on duty | 0/10
        Supervisor on duty: asta | decides for the team · speaks lt | on duty | 0/10
        eva | one tier up · your department · full: 12/10 (still possible) | on duty | 12/10
        Tier 3 Network | 2 tiers up | nobody on duty until 14:00 UTC | 0/10 | NOT: nobody on duty until 14:00 UTC
        Tier 1 Network | same tier | nobody on duty | 0/10 | NOT: nobody on duty
        petra | knows refunds · same tier | off duty | 0/10 | NOT: off duty
        nina | 2 tiers up | away until 14:00 UTC | 0/10 | NOT: away until 14:00 UTC
        """)
  }

  @Test("A tier whose people are all full can still be chosen")
  func full() throws {
    let loads = [3, 4].map { AgentLoad(agent: $0, open: 10, capacity: 10) }
    let route = try #require(routes(loads: loads).first { $0.target == .tier(2, of: 1) })
    #expect(route.availability == .available)
    #expect(route.reasons.last == "all full (still possible)")
  }

  @Test("Not to oneself and not to who has it")
  func notBack() {
    let targets = routes(Self.ticket(assignee: 3), by: 2).map(\.target)
    #expect(!targets.contains(.agent(3)) && !targets.contains(.agent(2)))
    #expect(targets.contains(.agent(4)) && targets.contains(.tier(2, of: 1)))
    #expect(!routes(by: 6).map(\.target).contains(.supervisor(6)))
  }

  @Test("Speaking the language counts at the same tier only where the actor does not")
  func language() {
    #expect(!routes(by: 2).map(\.target).contains(.agent(1)))
    #expect(routes(by: 1, language: "lt-LT").map(\.target).contains(.agent(2)))
    #expect(!routes(by: 1, language: "en").map(\.target).contains(.agent(2)))
    #expect(!routes(Self.ticket(language: nil)).map(\.target).contains(.agent(2)))
  }

  @Test("A ticket of no department can go to a tier of any")
  func noDepartment() {
    let targets = routes(Self.ticket(department: nil)).map(\.target)
    #expect(targets.contains(.tier(2, of: nil)) && targets.contains(.tier(3, of: nil)))
    #expect(targets.contains(.tier(1, of: 1)) && targets.contains(.tier(1, of: 2)))
    #expect(!targets.contains(.tier(1, of: nil)))
  }

  @Test("Nobody there gives no routes; away is over when its time has come")
  func edges() {
    #expect(routes(agents: []).isEmpty)
    #expect(routes(by: 99).contains { $0.target == .agent(3) })
    var back = Self.agents[4]
    back.duty = .away(until: Self.now)
    #expect(routes(agents: [Self.agents[0], back]).allSatisfy { $0.availability == .available })
  }

  @Test("Holds for any team", arguments: 0..<60 as Range<UInt64>)
  func properties(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let agents = Self.team(using: &random)
    let loads = agents.filter { _ in Bool.random(using: &random) }.map {
      AgentLoad(agent: $0.id, open: Int.random(in: 0...12, using: &random), capacity: $0.capacity)
    }
    let ticket = Self.ticket(
      department: [nil, 1, 2].randomElement(using: &random) ?? nil,
      assignee: [nil, 1, 2].randomElement(using: &random) ?? nil,
      tier: Int.random(in: 1...3, using: &random))
    let found = routes(ticket, agents: agents, loads: loads)
    let shuffled = routes(
      ticket, agents: agents.shuffled(using: &random), loads: loads.shuffled(using: &random))
    #expect(shuffled == found)
    #expect(Set(found.map(\.id)).count == found.count)
    let order = found.map { $0.availability == .available }
    #expect(order == order.filter(\.self) + order.filter { !$0 })
    expectReach(found, ticket, agents)
  }

  private func expectReach(_ found: [EscalationRoute], _ ticket: Ticket, _ agents: [Agent]) {
    let offered = Set(found.flatMap(\.loads).map(\.agent))
    for agent in agents {
      let isCandidate = agent.isActive && agent.id != 1 && agent.id != ticket.assignee
      if !isCandidate { #expect(!offered.contains(agent.id)) }
      guard isCandidate, agent.tier > ticket.tier else { continue }
      #expect(
        found.contains { $0.target == .agent(agent.id) || $0.target == .supervisor(agent.id) })
    }
    for route in found {
      guard case .tier(let tier, let department) = route.target else { continue }
      #expect(tier > ticket.tier || (tier == ticket.tier && department != ticket.department))
      #expect(!route.loads.isEmpty)
    }
  }

  private static func team(using random: inout SeededGenerator) -> [Agent] {
    (1...Int64.random(in: 1...12, using: &random)).map { number in
      let duties: [Duty] = [.on, .off, .away(until: now.adding(seconds: 60))]
      return Agent(
        id: Agent.ID(rawValue: number), handle: "agent\(number)", name: "Agent \(number)",
        role: Role.allCases.randomElement(using: &random) ?? .agent,
        tier: Int.random(in: 1...4, using: &random),
        languages: ["lt", "en"].filter { _ in Bool.random(using: &random) },
        skills: ["refunds"].filter { _ in Bool.random(using: &random) },
        departments: [1, 2, 3].filter { _ in Bool.random(using: &random) },
        duty: duties.randomElement(using: &random) ?? .on,
        isActive: Int.random(in: 0..<5, using: &random) > 0)
    }
  }
}
