/// What can be done inside a writing transaction.
protocol StoreWriter: StoreReader, ComposingWriter {
  func set(_ name: String, to value: String) throws

  /// Runs a part of the transaction that leaves no trace where it throws.
  func attempt<Value>(_ body: () throws -> Value) throws -> Value

  /// Adds a ticket under the next number; the id of the argument is not used.
  func insert(_ ticket: Ticket) throws -> Ticket
  /// Replaces the ticket's row. `before` tells what derived entries must follow; `speaker` has said
  /// something with this event and is the last writer now.
  func update(_ ticket: Ticket, before: Ticket, event: Event.ID, speaker: Address?) throws
  /// Adds a message and what is searched of it; the id of the argument is not used.
  func insert(_ message: Message, raw: [UInt8]?, ticketSubject: String) throws -> Message.ID
  /// Marks answers whose release time has passed as recorded.
  func recordPassedAnswers(at now: Instant) throws
  func setDelivery(_ delivery: Message.Delivery, releaseAt: Instant?, of message: Message.ID) throws
  /// Counts anew what the list shows of the messages, after one was taken back or brought back.
  func refreshMessageSummary(of ticket: Ticket.ID) throws
  func insertBlob(_ bytes: [UInt8]) throws -> String
  /// Remembers that a message was taken, and by which ids its conversation is known.
  func remember(
    message: Message.ID, of ticket: Ticket.ID, channel: Channel, key: String?, references: [String]
  ) throws
  /// Remembers that a rating was taken.
  func remember(rating id: String, of ticket: Ticket.ID, channel: Channel) throws

  /// Puts messages on another ticket.
  func move(_ messages: [Message.ID], to ticket: Ticket.ID) throws
  /// Puts the ids of messages under another ticket, so that answers to them come there.
  func moveConversation(keys: [String], from: Ticket.ID, to: Ticket.ID) throws
  /// Remembers by which message a ticket is found when its subject is looked for: the one that
  /// opened it, before others join it.
  func keepSubjectBearer(of ticket: Ticket.ID) throws
  /// Makes a message of another ticket the one by which a new ticket's subject is found.
  func setSubjectBearer(_ message: Message.ID, of ticket: Ticket.ID) throws
  func dropSubjectBearer(of ticket: Ticket.ID) throws
  func setLinked(_ isLinked: Bool, _ source: Ticket.ID, _ kind: LinkKind, _ target: Ticket.ID)
    throws

  /// The id that the next event will have.
  func nextEvent() throws -> Event.ID
  /// Appends to the history; the id of the argument is not used.
  @discardableResult
  func append(_ event: Event) throws -> Event.ID
  func markUndone(_ event: Event.ID, by undo: Event.ID?) throws

  /// Adds a version; the id of the argument is not used.
  func append(_ document: PromiseDocument) throws -> PromiseDocument.ID
  /// nil forgets it: it is folded anew where it is needed.
  func setPromiseState(_ state: String?, of ticket: Ticket.ID) throws
  /// Sets what is expected of a ticket's clocks, without an event. With `newest`, only where nothing
  /// happened to the ticket since.
  func setOutlook(_ outlook: PromiseOutlook, of ticket: Ticket, ifNewest event: Event.ID?) throws

  /// Tells an agent of an event; once, however often it is called.
  func notify(_ agent: Agent.ID, of event: Event.ID, on ticket: Ticket.ID, at: Instant) throws
  /// nil: of all tickets.
  func acknowledgeNotices(for agent: Agent.ID, on ticket: Ticket.ID?, at: Instant) throws -> Int

  func insert(_ customer: Customer) throws -> Customer.ID
  func update(_ customer: Customer) throws
  func removeAddresses(of customer: Customer.ID, except kept: [String]) throws
  func moveAddresses(_ addresses: [String], to customer: Customer.ID) throws
  func setMerged(_ customer: Customer.ID, into other: Customer.ID?) throws
  func setBlocked(_ isBlocked: Bool, _ customer: Customer.ID) throws
  /// Brings the lists up to the customer's name.
  func refreshCustomerName(of customer: Customer.ID) throws
  /// The id of the argument is not used.
  func append(_ event: CustomerEvent) throws
  /// Takes away who somebody is.
  func eraseCustomer(_ customer: Customer.ID, at now: Instant) throws
  /// Takes away what was said on a ticket, in the history and in the index too.
  func eraseTexts(of ticket: Ticket.ID) throws
  func removeUnusedBlobs() throws
  func save(_ agent: Agent) throws -> Agent.ID
  func save(_ department: Department) throws -> Department.ID
  func setFollowing(_ isFollowing: Bool, agent: Agent.ID, ticket: Ticket.ID) throws

  /// Adds a view where its id is 0.
  func save(_ view: SavedView) throws -> SavedView.ID
  func removeView(_ id: SavedView.ID) throws

  func save(_ draft: Draft) throws
  /// Puts a draft on another ticket; false: its writer has one of the kind there, and nothing was
  /// done.
  func move(_ draft: Draft, to ticket: Ticket.ID) throws -> Bool
  func removeDraft(_ kind: Draft.Kind, on ticket: Ticket.ID, of agent: Agent.ID) throws
  func save(_ response: CannedResponse) throws -> CannedResponse.ID
  func removeResponse(_ id: CannedResponse.ID) throws
  func countUse(of responses: [CannedResponse.ID], by agent: Agent.ID) throws

  /// Adds a ticket with all its messages and events under the ids that they say; the people in it
  /// are there already. For loading whole desks.
  func load(_ history: TicketHistory) throws

  /// Computes caches and search entries anew.
  func rebuildCaches() throws
}
