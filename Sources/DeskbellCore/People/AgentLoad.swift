/// How much an agent has on the desk.
public struct AgentLoad: Hashable, Sendable {
  public var agent: Agent.ID
  /// Open tickets assigned, not counting snoozed ones.
  public var open: Int
  public var capacity: Int

  public init(agent: Agent.ID, open: Int, capacity: Int) {
    self.agent = agent
    self.open = open
    self.capacity = capacity
  }
}
