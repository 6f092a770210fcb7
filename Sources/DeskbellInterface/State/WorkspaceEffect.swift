import DeskbellCore

/// Work that `update` asks for; the answer comes back as an action.
enum WorkspaceEffect: Equatable, Sendable {
  // By topic.
  case load(LoadEffect)
  case views(ViewEffect)
  case macros(MacroEffect)
  case presence(PresenceEffect)
  case joining(JoiningEffect)
  case customers(CustomerEffect)
  case files(FileEffect)

  // What is done to tickets.
  case perform(Deed)
  /// Finds what there is to undo, or to do again.
  case undo
  case redo
  /// A piece of work on many tickets.
  case preview(Deed, [SeenTicket])
  /// How a text for several tickets would be on some of them.
  case address(BulkMessage, [Ticket.ID], round: Int)
  case performPiece([VerbSequence], ActionBatch?)
  case reversePiece(ReversibleAction)
  /// Every ticket of a list.
  case fetchMarks(TicketFilter)
  case openTicket(NewTicket)
  /// Says that the agent knows of a ticket's notices; nil: of all.
  case acknowledgeNotices(Ticket.ID?)

  // What is written.
  case saveDraft(Draft)
  case discardDraft(Draft.Kind, Ticket.ID)
  /// Takes an answer back out of the outbox, and goes on writing it or not.
  case cancelSending(Message.ID, resumes: Bool)
  case sendNow(Message.ID)

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
