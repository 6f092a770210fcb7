/// To whom a ticket can be escalated.
public enum EscalationTarget: Hashable, Codable, Sendable {
  /// Whoever of the department's tier takes it.
  case tier(Int, of: Department.ID?)
  case agent(Agent.ID)
  /// The supervisor on duty: this agent.
  case supervisor(Agent.ID)
}
