import DeskbellCore

/// The whole history of a ticket, undone actions included, newest last.
struct HistoryScreen: Equatable, Sendable {
  var id: Ticket.ID
  var selected = 0
  var top = 0
}
