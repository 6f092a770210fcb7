/// What can be asked inside a transaction.
protocol StoreReader: ComposingReader {
  func setting(_ name: String) throws -> String?

  // Tickets
  func ticket(_ id: Ticket.ID) throws -> Ticket?
  func page(_ request: PageRequest, now: Instant) throws -> TicketPage
  func rows(_ tickets: [Ticket.ID], order: TicketOrder) throws -> [TicketRow]
  /// Counted to at most `limit`.
  func count(_ filter: TicketFilter, now: Instant, limit: Int) throws -> Int
  /// All tickets that a filter finds, up to a limit, by number.
  func seenTickets(_ filter: TicketFilter, now: Instant, limit: Int) throws -> [SeenTicket]
  /// All tickets there ever were.
  func ticketCount() throws -> Int
  func openTicketCounts(now: Instant) throws -> [Agent.ID: Int]
  /// Open tickets that are not snoozed, by department and assignee.
  func openTicketGroups(now: Instant) throws -> [OpenTicketGroup]

  // Messages
  /// Oldest first; without withdrawn ones.
  func messages(of ticket: Ticket.ID) throws -> [Message]
  func message(_ id: Message.ID) throws -> Message?
  func newestCustomerMessage(of ticket: Ticket.ID) throws -> CustomerMessage?
  /// When the oldest message from the customer's side behind `answeredThrough` that a person wrote
  /// came in.
  func waitingSince(of ticket: Ticket.ID, answeredThrough: Message.ID?) throws -> Instant?
  func rawMessage(_ id: Message.ID) throws -> [UInt8]?
  func blob(_ sha256: String) throws -> [UInt8]?
  /// The message that was taken in under a channel's id.
  func takenMessage(channel: Channel, key: String) throws -> (Ticket.ID, Message.ID)?
  /// The ticket in whose conversation an id was seen or named.
  func ticket(inConversation key: String, channel: Channel) throws -> Ticket.ID?
  /// The ticket for which a rating was taken in under a channel's id.
  func ticket(ofRating id: String, channel: Channel) throws -> Ticket.ID?

  // History
  /// In the order they happened.
  func events(of ticket: Ticket.ID) throws -> [Event]
  func events(of ticket: Ticket.ID, afterVersion version: Int) throws -> [Event]
  func event(_ id: Event.ID) throws -> Event?
  func newestEvent() throws -> Event.ID?
  func ticketsChanged(after event: Event.ID, limit: Int) throws -> [Ticket.ID]
  /// The actor's newest action that satisfies the condition.
  func newestAction(of actor: Actor, on ticket: Ticket.ID?, _ wanted: BatchKind) throws
    -> ReversibleAction?
  /// The newest events of an action that still stand and were not reversed, the last first.
  func events(of action: ReversibleAction, by actor: Actor, limit: Int) throws -> [Event]

  // Joining
  /// The ids of all messages, withdrawn ones too, by their size.
  func messageNumbers(of ticket: Ticket.ID) throws -> [Message.ID]
  func newestMessage(of ticket: Ticket.ID, before message: Message.ID) throws -> Message.ID?
  func oldestUnanswered(of ticket: Ticket.ID, answeredThrough: Message.ID?) throws -> Message.ID?
  /// The ticket that was opened by a message, wherever the message is by now.
  func ticketBegun(with message: Message.ID) throws -> Ticket.ID?
  func links(of ticket: Ticket.ID) throws -> [TicketLink]
  /// The newest first.
  func tickets(ofCustomer customer: Customer.ID, limit: Int) throws -> [Ticket.ID]
  /// The tickets of the newest messages that have all the terms; a ticket may come several times.
  func tickets(matching terms: [SearchTerm], limit: Int) throws -> [Ticket.ID]

  // Promises
  /// All versions of all documents, in the order of their ids.
  func promiseDocuments() throws -> [PromiseDocument]
  func newestPromiseDocument() throws -> PromiseDocument.ID?
  /// The folded clocks of a ticket as `PromiseState` writes them; nil: they are not kept.
  func promiseState(of ticket: Ticket.ID) throws -> String?
  /// Withdrawn ones too.
  func promiseMessages(of ticket: Ticket.ID) throws -> [PromiseMessage]
  func promiseMessage(_ id: Message.ID) throws -> PromiseMessage?
  func openTickets() throws -> [Ticket.ID]
  func openTicketsWithoutPromises() throws -> [Ticket.ID]
  /// What is kept beside open tickets behind a number, in the order of their numbers.
  func keptPromises(after number: Ticket.ID, limit: Int) throws -> [KeptPromises]
  /// Tickets behind a number that are open or were changed since, by number.
  func tickets(openOrChangedSince start: Instant, after number: Ticket.ID, limit: Int) throws
    -> [Ticket]
  func allTickets() throws -> [Ticket.ID]
  /// Tickets with a clock that has reached a level that nobody raised.
  func ticketsWithLevels(at now: Instant, limit: Int) throws -> [Ticket]
  /// Open tickets whose snooze has ended.
  func ticketsToWake(at now: Instant, limit: Int) throws -> [Ticket]
  /// What an agent was told and has not acknowledged, the oldest first.
  func notices(for agent: Agent.ID) throws -> [Notice]

  // People
  func agents() throws -> [Agent]
  func agent(_ id: Agent.ID) throws -> Agent?
  func departments() throws -> [Department]
  func department(_ id: Department.ID) throws -> Department?
  /// The addresses of all agents, folded.
  func agentAddresses() throws -> Set<String>
  func customer(_ id: Customer.ID) throws -> Customer?
  func customer(address: String) throws -> Customer?
  /// Those that were not merged into others, by name.
  func customers(matching words: String, limit: Int) throws -> [Customer]
  func customerAddresses(beginningWith text: String, limit: Int) throws -> [String]
  func customersMerged(into customer: Customer.ID) throws -> [Customer.ID]
  /// In the order they happened.
  func customerEvents(of customer: Customer.ID) throws -> [CustomerEvent]
  func figures(of customer: Customer.ID) throws -> CustomerPage.Figures
  func followers(of ticket: Ticket.ID) throws -> [Agent.ID]

  // Views
  /// An agent's own and everybody's; nil: everybody's.
  func savedViews(for agent: Agent.ID?) throws -> [SavedView]
  /// The tags of the tickets changed last, the most used first.
  func tags(limit: Int) throws -> [String]

  // Writing
  /// The newest first; at most one of each kind.
  func drafts(on ticket: Ticket.ID, of agent: Agent.ID) throws -> [Draft]
  func drafts(of agent: Agent.ID) throws -> [Draft]
  /// Of everybody.
  func drafts(on ticket: Ticket.ID) throws -> [Draft]
  func responses() throws -> [CannedResponse]
  func responseUses(by agent: Agent.ID) throws -> [CannedResponse.ID: Int]

  /// Caches that do not say what they should, in words.
  func cacheProblems() throws -> [String]
}

/// Which of an actor's batches is looked for.
enum BatchKind {
  /// The newest action that still stands.
  case undoable
  /// The newest undo that still stands, if the actor has done nothing else since.
  case redoable
}

/// Open tickets that have the department and the assignee in common.
struct OpenTicketGroup: Equatable {
  var department: Department.ID?
  var assignee: Agent.ID?
  var tickets: Int
}

/// What an answer needs of the message that it answers.
struct CustomerMessage: Equatable {
  var id: Message.ID
  var author: Address
  var cc: [Address]
}
