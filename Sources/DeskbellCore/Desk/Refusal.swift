/// Why something was not done to a ticket, for people: what happened, to what, what to do.
public enum Refusal: Error, Hashable, Sendable {
  case noSuchTicket(Ticket.ID)
  case notPermitted(Permission, agent: String, ticket: Ticket.ID?)
  case statusNotAllowed(from: TicketStatus, to: TicketStatus)
  /// A colleague changed what this would change since the person looked.
  case changedMeanwhile(by: String, field: String)
  case emptyText
  case invalid(String)
  /// It is already so: nothing was changed.
  case alreadySo(String)
}
