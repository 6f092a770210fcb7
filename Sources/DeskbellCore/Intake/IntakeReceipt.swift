/// What became of an incoming message.
public struct IntakeReceipt: Sendable, Equatable {
  public enum Outcome: String, Codable, Sendable {
    /// It opened a ticket.
    case new
    /// It joined a ticket.
    case added
    /// It was taken before: nothing was changed.
    case known
    case refused
  }

  public var ticket: Ticket.ID?
  public var message: Message.ID?
  public var outcome: Outcome
  /// Why it was refused, in words.
  public var reason: String?

  public init(
    ticket: Ticket.ID?, message: Message.ID?, outcome: Outcome, reason: String? = nil
  ) {
    self.ticket = ticket
    self.message = message
    self.outcome = outcome
    self.reason = reason
  }
}
