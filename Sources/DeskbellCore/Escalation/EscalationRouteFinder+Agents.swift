/// Routes to somebody in particular.
extension EscalationRouteFinder {
  func agentRoutes(_ situation: EscalationSituation, _ people: [Agent]) -> [EscalationRoute] {
    let offered = people.filter { $0.role != .supervisor && isOffered($0, situation) }
    let shares = offered.filter { $0.duty.isOn(at: now) }.map { load($0).share }
    // Where all have the same load, the lightest says nothing.
    let lightest = shares.min().flatMap { $0 < (shares.max() ?? 0) ? $0 : nil }
    return offered.map { route(to: $0, situation, lightest: lightest) }
  }

  private func isOffered(_ agent: Agent, _ situation: EscalationSituation) -> Bool {
    if agent.tier != situation.ticket.tier { return agent.tier > situation.ticket.tier }
    return !situation.matchingSkills(agent).isEmpty
      || (situation.needsLanguage && situation.speaks(agent))
  }

  private func route(
    to agent: Agent, _ situation: EscalationSituation, lightest: Double?
  ) -> EscalationRoute {
    let load = load(agent)
    let skills = situation.matchingSkills(agent)
    var reasons: [String] = []
    var fit = EscalationFit.agent
    if let language = situation.language, situation.speaks(agent) {
      reasons.append("speaks \(language)")
      fit += EscalationFit.speaks
    }
    reasons += skills.map { "knows \($0)" }
    fit += EscalationFit.skill * min(skills.count, 2)
    reasons.append(situation.distance(to: agent.tier))
    fit += EscalationFit.distance(from: situation.ticket.tier, to: agent.tier)
    if let department = situation.ticket.department, agent.departments.contains(department) {
      reasons += [situation.relation(to: department)].compactMap(\.self)
      fit += EscalationFit.sameDepartment
    }
    if load.isFull {
      reasons.append("full: \(load.open)/\(load.capacity) (still possible)")
      fit += EscalationFit.full
    } else if agent.duty.isOn(at: now), load.share == lightest {
      reasons.append("lightest load")
    }
    fit += Int((Double(EscalationFit.load) * min(load.share, 1)).rounded())
    return EscalationRoute(
      target: .agent(agent.id), title: agent.handle, reasons: reasons, duty: duty(of: agent),
      loads: [load], availability: availability(of: agent), fit: fit)
  }

  func supervisorRoutes(
    _ situation: EscalationSituation, _ people: [Agent]
  ) -> [EscalationRoute] {
    people.filter { $0.role == .supervisor }.map { agent in
      let isOn = agent.duty.isOn(at: now)
      let speaks = situation.speaks(agent)
      let load = load(agent)
      var reasons = isOn ? ["decides for the team"] : []
      if speaks, let language = situation.language { reasons.append("speaks \(language)") }
      if load.isFull { reasons.append("full: \(load.open)/\(load.capacity) (still possible)") }
      let fit =
        EscalationFit.supervisor + (speaks ? EscalationFit.speaks / 2 : 0)
        + (load.isFull ? EscalationFit.full : 0)
      return EscalationRoute(
        target: .supervisor(agent.id),
        title: isOn ? "Supervisor on duty: \(agent.handle)" : "Supervisor: \(agent.handle)",
        reasons: reasons, duty: duty(of: agent), loads: [load],
        availability: availability(of: agent), fit: fit)
    }
  }

  func load(_ agent: Agent) -> AgentLoad {
    loads[agent.id] ?? AgentLoad(agent: agent.id, open: 0, capacity: agent.capacity)
  }

  private func availability(of agent: Agent) -> EscalationRoute.Availability {
    agent.duty.isOn(at: now) ? .available : .unavailable(reason: duty(of: agent))
  }

  /// "on duty", "off duty", "away until 14:00".
  private func duty(of agent: Agent) -> String {
    switch agent.duty {
    case .on: "on duty"
    case .off: "off duty"
    case .away(let until): until <= now ? "on duty" : "away until \(describeTime(until))"
    }
  }
}

extension AgentLoad {
  /// How much of the capacity is taken; 1 is a full load.
  var share: Double { capacity > 0 ? Double(open) / Double(capacity) : 1 }

  /// Whether the agent has as much as is good, which keeps nobody from giving them more.
  var isFull: Bool { open >= capacity }
}
