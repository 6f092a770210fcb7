/// Routes to whoever of a department's tier takes the ticket.
extension EscalationRouteFinder {
  func tierRoutes(_ situation: EscalationSituation, _ people: [Agent]) -> [EscalationRoute] {
    let ticket = situation.ticket
    var routes: [EscalationRoute] = []
    if ticket.department == nil {
      for tier in tiers(of: people, above: ticket.tier) {
        routes.append(route(to: tier, of: nil, people.filter { $0.tier == tier }, situation))
      }
    }
    for department in departments {
      let members = people.filter { $0.departments.contains(department.id) }
      let isOwn = department.id == ticket.department
      for tier in tiers(of: members, above: isOwn ? ticket.tier : ticket.tier - 1) {
        let staff = members.filter { $0.tier == tier }
        routes.append(route(to: tier, of: department, staff, situation))
      }
    }
    return routes
  }

  private func tiers(of people: [Agent], above tier: Int) -> [Int] {
    Set(people.map(\.tier)).filter { $0 > tier }.sorted()
  }

  private func route(
    to tier: Int, of department: Department?, _ staff: [Agent], _ situation: EscalationSituation
  ) -> EscalationRoute {
    let onDuty = staff.filter { $0.duty.isOn(at: now) }
    let loads = (onDuty.isEmpty ? staff : onDuty).map(load)
    let speakers = onDuty.filter(situation.speaks).count
    let skills = situation.ticket.tags.filter { tag in
      onDuty.contains { situation.matchingSkills($0).contains(tag) }
    }
    var reasons = [department.flatMap { situation.relation(to: $0.id) }].compactMap(\.self)
    reasons.append(situation.distance(to: tier))
    if speakers > 0, let language = situation.language {
      reasons.append(speakers == 1 ? "one speaks \(language)" : "\(speakers) speak \(language)")
    }
    reasons += skills.map { "knows \($0)" }
    let isFull = !onDuty.isEmpty && loads.allSatisfy(\.isFull)
    if isFull { reasons.append("all full (still possible)") }

    var fit = EscalationFit.tier + EscalationFit.distance(from: situation.ticket.tier, to: tier)
    if department?.id == situation.ticket.department { fit += EscalationFit.sameDepartment }
    if speakers > 0 { fit += EscalationFit.speaks }
    if !skills.isEmpty { fit += EscalationFit.skill }
    if isFull { fit += EscalationFit.full }
    return EscalationRoute(
      target: .tier(tier, of: department?.id),
      title: "Tier \(tier)" + (department.map { " \($0.name)" } ?? ""), reasons: reasons,
      duty: onDuty.isEmpty ? absence(of: staff) : "\(onDuty.count) on duty", loads: loads,
      availability: onDuty.isEmpty ? .unavailable(reason: absence(of: staff)) : .available,
      fit: fit)
  }

  private func absence(of staff: [Agent]) -> String {
    let returns = staff.compactMap { agent -> Instant? in
      if case .away(let until) = agent.duty { until } else { nil }
    }
    return returns.min().map { "nobody on duty until \(describeTime($0))" } ?? "nobody on duty"
  }
}
