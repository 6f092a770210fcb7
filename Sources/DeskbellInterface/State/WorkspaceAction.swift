import DeskbellCore
import DeskbellTerminal

/// What happened.
enum WorkspaceAction: Sendable {
  case tick(Instant)
  case key(Key)
  case paste(String)
  case resized(GridSize)
  case mouse(MouseEvent)
  case focus(Bool)
  case resumed
  /// The terminal or the system wants the program to end now.
  case endRequested
  /// Somebody committed to the store.
  case deskChanged
  /// Somebody opened a ticket or left it.
  case presenceChanged

  // What effects bring back.
  case page(PageLoad, TicketPage)
  case pageFailed(PageLoad, String)
  case counts([ShippedView: Int], atRisk: Int)
  case notices(NoticeBoard)
  case alerts(DeskAlerts)
  case roster(DeskRoster, deskName: String, masksPersonalData: Bool)
  case detail(Ticket.ID, TicketDetail?)
  case performed(Deed, ActionReport)
  case previewed(Deed, ActionPreview)
  case addressed(BulkMessage, [Ticket.ID], [AddressedMessage], round: Int)
  case pieceDone(ActionReport)
  case pieceReversed(ReversibleAction, ActionReport)
  case pieceFailed(String)
  /// nil: there is nothing to undo.
  case reversalFound(isRedo: Bool, ReversibleAction?)
  case savedViews([SavedView], lastSnooze: String?)
  case savedCounts([SavedView.ID: Int])
  case viewSaved(SavedView)
  case viewRefused(String)
  case queryCounted(String, Int)
  case tags([String])
  /// Every ticket that a filter finds, or the first of them.
  case marked(TicketFilter, [SeenTicket], isWhole: Bool)
  case routes(Ticket.ID, [EscalationRoute], EscalationForecast?)
  case loads([AgentLoad])
  case responses([CannedResponse], uses: [CannedResponse.ID: Int])
  case drafts([ListedDraft])
  case outbox([OutgoingMessage], returned: [Draft])
  /// Whose the addresses in a text are.
  case owners([String: Customer], of: String)
  case cancelledSending(ActionReport, resumes: Bool)
  case sentNow(ActionReport)
  /// The macros there are, and why some do not go with the only ticket that is meant.
  case macros([Macro], reasons: [Macro.ID: String])
  case macroPreviewed(MacroFile, [MacroPreview])
  case macroSaved(MacroFile)
  case sequencesPerformed(SequenceDeed, ActionReport)
  /// How often the agent did these steps one after the other.
  case habit([MacroStep], times: Int)
  case presences([Presence])
  case found(TicketRow?, for: String)
  case source(Message.ID, [UInt8]?)
  case opened(Ticket)
  case draftSaved(Draft)
  case edited(String)
  /// A text is on the clipboard.
  case copied(String)
  case similar(Ticket.ID, [SimilarTicket])
  case lookedUp(String, [TicketRow])
  case incidents(OpenIncidents)
  case customer(CustomerPage, isMasked: Bool, done: String?)
  case customerFound(Customer?, for: String)
  case revealed(Customer.ID)
  /// What was erased of a customer is out of the store's file, or why it is not.
  case cleaned(Customer.ID, problem: String?)
  case filePreview(Attachment, FilePreview?)
  case fileSaved(String)
  /// A file lies there to be opened.
  case fileReady(String)
  case attached(Attachment)
  case pathsFound([String], of: String)
  /// An effect could not be done; the words say what and why.
  case failed(String)
  /// What somebody wrote was not taken: its text stays to be sent again. Nothing else's failure may
  /// say so, or what is still on its way would be sent twice.
  case sendingFailed(WrittenPlace, String)
  /// A draft could not be kept.
  case draftFailed(Draft, String)
  /// Changes that were not made, with why not.
  case refused(Deed, String)
}
