/// Something that happened to an agent's tickets and was done by somebody else.
public struct DeskAlert: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case assigned
    /// The customer wrote.
    case message
  }

  public var kind: Kind
  public var ticket: Ticket.ID
  public var subject: String

  public init(kind: Kind, ticket: Ticket.ID, subject: String) {
    self.kind = kind
    self.ticket = ticket
    self.subject = subject
  }
}

/// What happened to an agent's tickets since an event.
public struct DeskAlerts: Equatable, Sendable {
  /// The newest event of the desk: what is asked for next comes behind it.
  public var newest: Event.ID
  /// The oldest first; of each kind one for a ticket.
  public var alerts: [DeskAlert]
  /// Whether the agent's own hours run; true where the agent has none.
  public var isWithinHours: Bool
}
