/// A piece of a sorted list.
public struct PageRequest: Hashable, Sendable {
  public enum Anchor: Hashable, Sendable {
    case first
    case last
    /// The rows right behind a row.
    case after(PageCursor)
    /// The rows right in front of a row.
    case before(PageCursor)
  }

  public var filter: TicketFilter
  public var order: TicketOrder
  public var anchor: Anchor
  public var limit: Int

  public init(
    filter: TicketFilter, order: TicketOrder = .next, anchor: Anchor = .first, limit: Int = 60
  ) {
    self.filter = filter
    self.order = order
    self.anchor = anchor
    self.limit = limit
  }
}
