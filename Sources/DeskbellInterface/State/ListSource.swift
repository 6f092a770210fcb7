import DeskbellCore

/// Which tickets a list shows and how they are sorted.
struct ListSource: Hashable, Sendable {
  var filter: TicketFilter
  var order: TicketOrder
}
