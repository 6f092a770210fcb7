import DeskbellCore

/// What is needed to join tickets, and to answer those of a problem.
enum JoiningEffect: Equatable, Sendable {
  case loadSimilar(Ticket.ID)
  /// Tickets by a number or words, for a choice.
  case lookUp(String)
  /// Solves a ticket; of a problem with open incidents, brings them, to ask what becomes of them.
  case solve(Deed)
  /// The open incidents of a problem that was solved with a reply, where it has some.
  case loadIncidents(Ticket.ID)
  /// Answers and solves incidents with a text that is filled in for each, and the problem with
  /// them where it is not solved yet: one action.
  case answer([SeenTicket], String, solving: Deed?)
}
