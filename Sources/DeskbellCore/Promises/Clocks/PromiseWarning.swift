/// Something in a ticket's history that its clocks had to make the best of.
public struct PromiseWarning: Sendable, Equatable {
  /// An event that says to be earlier than the one before it, by its sequence.
  public var event: Int64
  public var at: Instant
  /// When it counts as having happened.
  public var countedAt: Instant

  public init(event: Int64, at: Instant, countedAt: Instant) {
    self.event = event
    self.at = at
    self.countedAt = countedAt
  }
}
