import DeskbellCore

/// Work that `update` asks for; the answer comes back as an action.
enum WorkspaceEffect: Equatable, Sendable {
  case loadPage(PageLoad)
  case loadCounts([ShippedView])
  case loadRoster
  case loadDetail(Ticket.ID)
  /// The detail of the ticket under the cursor: only the last one asked for matters.
  case loadPreview(Ticket.ID)
  case loadRoutes(Ticket.ID)
  case loadLoads
  case loadResponses
  case loadDrafts
  case loadSource(Message.ID)
  case loadNotices
  /// What others did to the agent's tickets behind an event; nil: only where the desk stands.
  case loadAlerts(after: Event.ID?)
  /// Says that the agent knows of a ticket's notices; nil: of all.
  case acknowledgeNotices(Ticket.ID?)
  /// The next row of a list behind (or in front of) a row that has a text.
  case find(String, ListSource, from: PageCursor?, backwards: Bool)
  case perform(Deed)
  case undo
  case redo
  case openTicket(NewTicket)
  case saveDraft(Draft)
  case discardDraft(Draft.Kind, Ticket.ID)

  // Done by the loop itself, because the terminal belongs to it.
  case redraw
  case suspend
  case quit
  case ring
  /// Puts a text on the clipboard.
  case copy(String)
  /// Tells something outside the screen.
  case notify(String)
  case watchMouse(Bool)
  /// Lets the person's own editor continue a text.
  case edit(String)
}
