import DeskbellCore

/// The open incidents of a problem.
struct OpenIncidents: Equatable, Sendable {
  var problem: Ticket.ID
  var details: [TicketDetail]
  /// What was last said to the customer of the problem: most likely the answer to all.
  var lastAnswer: String?
  /// How the problem would be solved; nil: it is solved already.
  var solving: Deed?
}
