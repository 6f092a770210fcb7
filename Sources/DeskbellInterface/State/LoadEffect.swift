import DeskbellCore

/// What is read of the desk to be shown.
enum LoadEffect: Equatable, Sendable {
  case page(PageLoad)
  case counts([ShippedView])
  case roster
  case detail(Ticket.ID)
  /// The detail of the ticket under the cursor: only the last one asked for matters.
  case preview(Ticket.ID)
  case routes(Ticket.ID)
  case loads
  case responses
  case drafts
  case outbox
  /// Whose the addresses in a text are.
  case owners(ofAddressesIn: String)
  case source(Message.ID, of: Ticket.ID)
  case notices
  /// What others did to the agent's tickets behind an event; nil: only where the desk stands.
  case alerts(after: Event.ID?)
  /// The next row of a list behind (or in front of) a row that has a text.
  case match(String, ListSource, from: PageCursor?, backwards: Bool)
}
