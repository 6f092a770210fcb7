/// A ticket as a list shows it, without a look at its messages.
public struct TicketRow: Equatable, Sendable, Identifiable {
  public var ticket: Ticket
  public var customerName: String
  /// Who wrote the last message; empty where there is none.
  public var lastWriter: String
  public var messageCount: Int
  /// Where the row stands in the order it was asked for.
  public var cursor: PageCursor

  public var id: Ticket.ID { ticket.id }

  public init(
    ticket: Ticket, customerName: String, lastWriter: String, messageCount: Int,
    cursor: PageCursor
  ) {
    self.ticket = ticket
    self.customerName = customerName
    self.lastWriter = lastWriter
    self.messageCount = messageCount
    self.cursor = cursor
  }
}
