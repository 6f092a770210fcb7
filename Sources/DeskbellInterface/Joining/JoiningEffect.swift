import DeskbellCore

/// What is needed to join tickets, and to answer those of a problem.
enum JoiningEffect: Equatable, Sendable {
  case loadSimilar(Ticket.ID)
  /// Tickets by a number or words, for a choice.
  case lookUp(String)
  /// The open incidents of a problem, where it has some.
  case loadIncidents(Ticket.ID)
  /// Answers and solves incidents with a text that is filled in for each.
  case answer([SeenTicket], String)
}
