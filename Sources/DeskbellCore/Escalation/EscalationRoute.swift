/// One way to escalate a ticket, with why it is offered or why it cannot be taken now.
public struct EscalationRoute: Hashable, Sendable, Identifiable {
  public enum Availability: Hashable, Sendable {
    case available
    /// Stays visible; the reason in words.
    case unavailable(reason: String)
  }

  public var target: EscalationTarget
  /// "Tier 2 Billing", "tomas", "Supervisor on duty: asta".
  public var title: String
  /// Why it is offered: "speaks lt", "knows refunds", "one tier up".
  public var reasons: [String]
  /// Who of it is on duty: "3 on duty", "on duty", "away until 14:00".
  public var duty: String
  /// Open tickets and capacity of each agent behind it.
  public var loads: [AgentLoad]
  public var availability: Availability
  /// Higher fits better; only for the order.
  public var fit: Int

  public var id: EscalationTarget { target }

  public init(
    target: EscalationTarget, title: String, reasons: [String], duty: String, loads: [AgentLoad],
    availability: Availability, fit: Int
  ) {
    self.target = target
    self.title = title
    self.reasons = reasons
    self.duty = duty
    self.loads = loads
    self.availability = availability
    self.fit = fit
  }
}
