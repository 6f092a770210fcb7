import DeskbellCore

/// What lies over the inbox: one of these fills the screen.
enum Screen: Sendable {
  case ticket(TicketScreen)
  case history(HistoryScreen)
  case source(SourceScreen)
  case composer(Composer)
  case newTicket(NewTicketForm)
  case drafts(DraftsScreen)
  case why(WhyScreen)
  case notices(NoticesScreen)
  case customer(CustomerScreen)
  case outbox(OutboxScreen)
  case files(FilesScreen)
}
