/// What an event needs to be shown and undone; kept as JSON that the store does not look into.
public struct EventData: Hashable, Codable, Sendable {
  public var changes: [FieldChange]
  /// The message that came into being with it.
  public var message: Message.ID?
  public var escalation: EscalationRecord?
  /// Why, in the actor's words.
  public var reason: String?
  /// The event that this one took back or did again.
  public var reverses: Event.ID?
  /// The level that a clock reached.
  public var level: LevelCrossing?
  /// Fields that an undo left alone because somebody changed them since.
  public var kept: [String]?
  /// What it did to this ticket and another one together.
  public var joining: JoiningRecord?

  public init(
    changes: [FieldChange] = [], message: Message.ID? = nil, escalation: EscalationRecord? = nil,
    reason: String? = nil, reverses: Event.ID? = nil, level: LevelCrossing? = nil,
    kept: [String]? = nil, joining: JoiningRecord? = nil
  ) {
    self.changes = changes
    self.message = message
    self.escalation = escalation
    self.reason = reason
    self.reverses = reverses
    self.level = level
    self.kept = kept
    self.joining = joining
  }
}
