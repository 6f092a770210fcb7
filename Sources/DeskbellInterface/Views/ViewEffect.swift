import DeskbellCore

/// Work with lists that somebody keeps, and what is offered when a query is typed.
enum ViewEffect: Equatable, Sendable {
  case load
  case count([SavedView.ID: TicketFilter])
  case save(SavedView)
  case remove(SavedView.ID)
  /// How many tickets the query of a form finds.
  case countQuery(String, TicketFilter)
  case loadTags
  case rememberSnooze(String)
}
