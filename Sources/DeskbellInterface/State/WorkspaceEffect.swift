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
  case loadOutbox
  /// Whose the addresses in a text are.
  case findOwners(String)
  /// Takes an answer back out of the outbox, and goes on writing it or not.
  case cancelSending(Message.ID, resumes: Bool)
  case sendNow(Message.ID)
  case loadMacros([SeenTicket])
  case previewMacro(MacroFile, [Ticket.ID])
  case saveMacro(MacroFile)
  case performSequences(SequenceDeed)
  case countHabit([MacroStep])
  case announce(Ticket.ID, Presence.Mode)
  case leavePresence
  case loadPresences
  case loadSource(Message.ID, of: Ticket.ID)
  case loadNotices
  /// What others did to the agent's tickets behind an event; nil: only where the desk stands.
  case loadAlerts(after: Event.ID?)
  /// Says that the agent knows of a ticket's notices; nil: of all.
  case acknowledgeNotices(Ticket.ID?)
  /// The next row of a list behind (or in front of) a row that has a text.
  case find(String, ListSource, from: PageCursor?, backwards: Bool)
  case loadSimilar(Ticket.ID)
  /// Tickets by a number or words, for a choice.
  case lookUpTickets(String)
  /// Solves a ticket; of a problem with open incidents, brings them, to ask what becomes of them.
  case solve(Deed)
  /// The open incidents of a problem that was solved with a reply, where it has some.
  case loadIncidents(Ticket.ID)
  /// Answers and solves incidents with a text that is filled in for each, and the problem with
  /// them where it is not solved yet: one action.
  case answerIncidents([SeenTicket], String, solving: Deed?)
  case loadCustomer(Customer.ID)
  case lookUpCustomer(String)
  case onCustomer(CustomerDeed, Customer.ID)
  case loadFile(Attachment, of: Ticket.ID)
  case saveFile(Attachment, folder: String)
  /// Puts a file where another program can read it.
  case openFile(Attachment)
  /// Reads a file of at most so many bytes and keeps it in the desk.
  case attachFile(String, room: Int)
  case completePath(String)
  case perform(Deed)
  /// Finds what there is to undo, or to do again.
  case undo
  case redo
  /// A piece of work on many tickets.
  case preview(Deed, [SeenTicket])
  /// How a text for several tickets would be on some of them.
  case address(BulkMessage, [Ticket.ID])
  case performPiece([VerbSequence], ActionBatch?)
  case reversePiece(ReversibleAction)
  case loadSavedViews
  case loadSavedCounts([SavedView.ID: TicketFilter])
  case saveView(SavedView)
  case removeView(SavedView.ID)
  /// How many tickets the query of a form finds.
  case countQuery(String, TicketFilter)
  case loadTags
  case rememberSnooze(String)
  /// Every ticket of a list.
  case fetchMarks(TicketFilter)
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
  /// Hands a file to the program that opens files.
  case launch(String)
  /// Lets the person's own editor continue a text.
  case edit(String)
}
