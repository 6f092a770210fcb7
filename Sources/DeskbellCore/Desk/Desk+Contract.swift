// The rest of the door, to be filled in one file for each topic.

extension Desk {
  // Doing

  /// Does one thing to one or more tickets, all in one transaction and as one action to undo. A
  /// ticket that it cannot be done to is refused and does not stop the others.
  public func perform(
    _ verb: TicketVerb, on tickets: [SeenTicket], as actor: Actor
  ) throws -> ActionReport { throw DeskError.invalid("") }

  /// Opens a ticket for a customer: a phone call, a walk-in.
  public func openTicket(_ ticket: NewTicket, as actor: Actor) throws -> Ticket {
    throw DeskError.invalid("")
  }

  /// Takes back the actor's last action (on a ticket, if one is named); nil: there is none.
  public func undo(as actor: Actor, on ticket: Ticket.ID? = nil) throws -> ActionReport? { nil }

  /// Does again what was undone last; nil: there is nothing.
  public func redo(as actor: Actor, on ticket: Ticket.ID? = nil) throws -> ActionReport? { nil }

  /// Takes in messages, each once, in one transaction. What it gives is in the order of the input.
  public func receive(_ messages: [IncomingMessage]) throws -> [IntakeReceipt] { [] }

  // Reading

  public func roster() throws -> DeskRoster { DeskRoster() }
  public func page(_ request: PageRequest) throws -> TicketPage {
    TicketPage(rows: [], hasEarlier: false, hasLater: false)
  }
  /// How many tickets each view has.
  public func counts(of views: [ShippedView], for agent: Agent.ID) throws -> [ShippedView: Int] {
    [:]
  }
  /// How many tickets match, counted to at most `limit`.
  public func count(_ filter: TicketFilter, limit: Int) throws -> Int { 0 }
  public func rows(_ tickets: [Ticket.ID], order: TicketOrder) throws -> [TicketRow] { [] }
  /// One ticket whole; nil: there is none. `reader` is whose draft comes with it.
  public func detail(_ ticket: Ticket.ID, reader: Agent.ID?) throws -> TicketDetail? { nil }
  public func blob(_ sha256: String) throws -> [UInt8]? { nil }
  /// The bytes of a message as they came; nil where none were kept.
  public func rawMessage(_ message: Message.ID) throws -> [UInt8]? { nil }
  /// Open tickets of every active agent.
  public func loads() throws -> [AgentLoad] { [] }

  // Changes of others

  /// A number that moves when any process commits to the store. Microseconds.
  public func changeMark() throws -> Int64 { 0 }
  /// The newest event of the whole desk.
  public func newestEvent() throws -> Event.ID? { nil }
  /// The tickets changed after an event, the newest `limit` of them.
  public func ticketsChanged(after event: Event.ID, limit: Int) throws -> [Ticket.ID] { [] }

  // Escalation

  /// The ways to escalate a ticket, best first, those that cannot be taken now last.
  public func escalationRoutes(
    for ticket: Ticket.ID, as agent: Agent.ID
  ) throws -> [EscalationRoute] { [] }

  // Writing

  public func save(_ draft: Draft) throws {}
  public func discardDraft(on ticket: Ticket.ID, of agent: Agent.ID) throws {}
  public func drafts(of agent: Agent.ID) throws -> [Draft] { [] }

  public func responses() throws -> [CannedResponse] { [] }
  /// How often an agent used each response.
  public func responseUses(by agent: Agent.ID) throws -> [CannedResponse.ID: Int] { [:] }
  /// Adds a response or replaces the one of that name; the id of the argument is not used.
  @discardableResult
  public func save(_ response: CannedResponse, as actor: Actor) throws -> CannedResponse.ID { 0 }
  public func removeResponse(named name: String, as actor: Actor) throws {}

  // People

  /// Adds an agent or changes the one with that handle; the id of the argument is not used.
  @discardableResult
  public func save(_ agent: Agent, as actor: Actor) throws -> Agent.ID { 0 }
  @discardableResult
  public func save(_ department: Department, as actor: Actor) throws -> Department.ID { 0 }
  public func setDuty(_ duty: Duty, of agent: Agent.ID, as actor: Actor) throws {}
  public func customer(_ id: Customer.ID) throws -> Customer? { nil }
  public func customer(address: String) throws -> Customer? { nil }

  // Care

  /// A consistent copy while everybody works.
  public func backUp(to path: String) throws {}
  /// What is wrong with the store; empty: nothing.
  public func check(rebuild: Bool = false) throws -> [String] { [] }
}
