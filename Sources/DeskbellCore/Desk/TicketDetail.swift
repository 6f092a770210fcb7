/// All that a person sees of one ticket.
public struct TicketDetail: Equatable, Sendable {
  public var ticket: Ticket
  public var customer: Customer
  /// Oldest first; withdrawn ones are left out.
  public var messages: [Message]
  /// In the order they happened.
  public var events: [Event]
  /// Agents who want to know how it goes on.
  public var followers: [Agent.ID]
  /// What the reader is writing on it.
  public var draft: Draft?

  public init(
    ticket: Ticket, customer: Customer, messages: [Message], events: [Event],
    followers: [Agent.ID] = [], draft: Draft? = nil
  ) {
    self.ticket = ticket
    self.customer = customer
    self.messages = messages
    self.events = events
    self.followers = followers
    self.draft = draft
  }

  /// The card of the escalation that still stands.
  public var escalation: EscalationRecord? {
    guard ticket.escalatedAt != nil else { return nil }
    return events.last { $0.kind == .escalated && $0.undoneBy == nil }?.data.escalation
  }
}
