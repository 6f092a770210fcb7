/// Rows of a list, always in the list's own order.
public struct TicketPage: Equatable, Sendable {
  public var rows: [TicketRow]
  public var hasEarlier: Bool
  public var hasLater: Bool

  public init(rows: [TicketRow], hasEarlier: Bool, hasLater: Bool) {
    self.rows = rows
    self.hasEarlier = hasEarlier
    self.hasLater = hasLater
  }
}
