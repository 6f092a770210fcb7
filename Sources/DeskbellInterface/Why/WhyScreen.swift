import DeskbellCore

/// Why a ticket stands where it does: its place in the list and the ledgers of its clocks.
struct WhyScreen: Equatable, Sendable {
  /// What the lines were made of.
  struct Basis: Equatable, Sendable {
    var ticket: Ticket.ID
    var version: Int
    /// The newest of what is in force.
    var edition: Int64
    var order: TicketOrder
    var minute: Int64
    var columns: Int
    var people: Int
  }

  var id: Ticket.ID
  var top = 0
  var basis: Basis?
  /// Nil while the ticket is fetched.
  var lines: [StyledLine]?

  init(id: Ticket.ID) { self.id = id }

  mutating func scroll(by distance: Int, height: Int) {
    top = min(max(0, top + distance), max(0, (lines?.count ?? 0) - height))
  }
}
