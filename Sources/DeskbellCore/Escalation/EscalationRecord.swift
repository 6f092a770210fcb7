/// An escalation as the history keeps it.
public struct EscalationRecord: Hashable, Codable, Sendable {
  public var target: EscalationTarget
  public var card: EscalationCard
  /// Whether the one who escalated goes on following the ticket.
  public var keepsFollowing: Bool

  public init(target: EscalationTarget, card: EscalationCard, keepsFollowing: Bool) {
    self.target = target
    self.card = card
    self.keepsFollowing = keepsFollowing
  }
}
