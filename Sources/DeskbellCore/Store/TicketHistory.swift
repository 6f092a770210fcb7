/// A ticket with everything that was said and done on it, all ids given: how whole desks are loaded.
public struct TicketHistory: Equatable, Sendable {
  public var ticket: Ticket
  /// In the order of their ids.
  public var messages: [Message]
  /// In the order of their ids.
  public var events: [Event]

  public init(ticket: Ticket, messages: [Message], events: [Event]) {
    self.ticket = ticket
    self.messages = messages
    self.events = events
  }
}
