/// Where a page of a list begins or ends: the sort key and the number of a row.
public struct PageCursor: Hashable, Sendable {
  public var key: Int64
  public var ticket: Ticket.ID

  public init(key: Int64, ticket: Ticket.ID) {
    self.key = key
    self.ticket = ticket
  }
}
