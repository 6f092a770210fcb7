/// What people and departments are called in sentences. Who has left the roster keeps a number.
extension DeskRoster {
  /// The handle of an agent; "nobody" for none.
  public func agentName(_ id: Agent.ID?) -> String {
    guard let id else { return "nobody" }
    return agent(id)?.handle ?? "agent \(id)"
  }

  /// The name of a department; "no department" for none.
  public func departmentName(_ id: Department.ID?) -> String {
    guard let id else { return "no department" }
    return department(id)?.name ?? "department \(id)"
  }

  /// To whom a ticket is escalated: "Tier 2 Billing", "tomas", "supervisor asta".
  public func targetName(_ target: EscalationTarget) -> String {
    switch target {
    case .tier(let tier, let of?): "Tier \(tier) \(departmentName(of))"
    case .tier(let tier, nil): "Tier \(tier)"
    case .agent(let id): agentName(id)
    case .supervisor(let id): "supervisor \(agentName(id))"
    }
  }
}
