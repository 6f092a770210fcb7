/// What an agent is to be told now.
public struct NoticeBoard: Sendable, Equatable {
  /// Not acknowledged, the oldest first; empty outside the agent's own hours.
  public var notices: [Notice]
  /// Held back until the agent's hours begin.
  public var heldCount: Int
  /// When those that are held back will be told; nil: nothing is held, or the hours never begin.
  public var tellsAt: Instant?
  /// When the agent's present hours began: what is older was raised while the agent was away, and is
  /// told as one sum. Nil where the agent has no hours of their own.
  public var shiftBegan: Instant?

  public init(
    notices: [Notice] = [], heldCount: Int = 0, tellsAt: Instant? = nil, shiftBegan: Instant? = nil
  ) {
    self.notices = notices
    self.heldCount = heldCount
    self.tellsAt = tellsAt
    self.shiftBegan = shiftBegan
  }

  /// What was raised before the shift, told as one sum.
  public var fromBefore: [Notice] {
    guard let shiftBegan else { return [] }
    return notices.filter { $0.raisedAt < shiftBegan }
  }
}
