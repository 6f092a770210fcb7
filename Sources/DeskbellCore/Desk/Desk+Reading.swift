extension Desk {
  /// Everybody who works here, and the departments.
  public func roster() throws -> DeskRoster {
    try store.read { try $0.roster() }
  }

  /// Some rows of a list, from a place in it on.
  public func page(_ request: PageRequest) throws -> TicketPage {
    try store.read { try $0.page(request, now: clock.now()) }
  }

  /// How many tickets each view has.
  public func counts(of views: [ShippedView], for agent: Agent.ID) throws -> [ShippedView: Int] {
    let now = clock.now()
    return try store.read { reader in
      let groups = try reader.openTicketGroups(now: now)
      func sum(_ isWanted: (OpenTicketGroup) -> Bool) -> Int {
        groups.reduce(0) { isWanted($1) ? $0 + $1.tickets : $0 }
      }
      var counts: [ShippedView: Int] = [:]
      for view in views {
        counts[view] =
          switch view {
          case .mine: sum { $0.assignee == agent }
          case .unassigned: sum { $0.assignee == nil }
          case .allOpen: sum { _ in true }
          case .department(let id): sum { $0.department == id }
          case .all: try reader.ticketCount()
          case .atRisk, .escalated, .snoozed:
            try reader.count(view.filter(for: agent), now: now, limit: .max)
          }
      }
      return counts
    }
  }

  /// How many tickets match, counted to at most `limit`.
  public func count(_ filter: TicketFilter, limit: Int) throws -> Int {
    try store.read { try $0.count(filter, now: clock.now(), limit: limit) }
  }

  /// Every ticket that matches, with its version as it is now, by number; at most `limit`.
  public func tickets(_ filter: TicketFilter, limit: Int) throws -> [SeenTicket] {
    try store.read { try $0.seenTickets(filter, now: clock.now(), limit: limit) }
  }

  /// The rows of tickets, in the order of the numbers; numbers without a ticket are left out.
  public func rows(_ tickets: [Ticket.ID], order: TicketOrder) throws -> [TicketRow] {
    try store.read { try $0.rows(tickets, order: order) }
  }

  /// One ticket whole; nil: there is none. `reader` is whose draft comes with it.
  public func detail(_ ticket: Ticket.ID, reader agent: Agent.ID?) throws -> TicketDetail? {
    try store.read { try detail(ticket, for: agent, in: $0) }
  }

  func detail(
    _ ticket: Ticket.ID, for agent: Agent.ID?, in reader: any StoreReader
  ) throws -> TicketDetail? {
    guard let found = try reader.ticket(ticket) else { return nil }
    guard let customer = try reader.customer(found.customer) else {
      throw DeskError.damaged("ticket #\(ticket) has no customer")
    }
    let events = try reader.events(of: ticket)
    return TicketDetail(
      ticket: found, customer: customer, messages: try reader.messages(of: ticket),
      events: events, followers: try reader.followers(of: ticket),
      drafts: try agent.map { try reader.drafts(on: ticket, of: $0) } ?? [],
      links: try reader.links(of: ticket),
      promises: try promises(on: found, events: events, reader))
  }

  func promises(
    on ticket: Ticket, events: [Event], _ reader: any StoreReader
  ) throws -> TicketPromises? {
    let timeline = try shelf.library(in: reader).timeline
    guard !timeline.editions.isEmpty else { return nil }
    let history = try reader.promiseHistory(of: ticket, events: events, in: timeline)
    return TicketPromises(history: history, timeline: timeline, now: clock.now())
  }

  /// The bytes with a SHA-256 digest, in lower-case hexadecimal; nil: they are not kept here.
  public func blob(_ sha256: String) throws -> [UInt8]? { try store.read { try $0.blob(sha256) } }

  /// The bytes of a message as they came; nil where none were kept.
  public func rawMessage(_ message: Message.ID) throws -> [UInt8]? {
    try store.read { try $0.rawMessage(message) }
  }

  /// Open tickets of every active agent.
  public func loads() throws -> [AgentLoad] {
    let now = clock.now()
    return try store.read { try $0.loads(now: now) }
  }

  /// nil: there is none.
  public func customer(_ id: Customer.ID) throws -> Customer? {
    try store.read { try $0.customer(id) }
  }

  /// The customer who writes from an address; nil: nobody did yet.
  public func customer(address: String) throws -> Customer? {
    try store.read { try $0.customer(address: address) }
  }
}

extension StoreReader {
  func roster() throws -> DeskRoster {
    DeskRoster(agents: try agents(), departments: try departments())
  }

  func loads(now: Instant) throws -> [AgentLoad] {
    let counts = try openTicketCounts(now: now)
    return try agents().filter(\.isActive).map { agent in
      AgentLoad(agent: agent.id, open: counts[agent.id] ?? 0, capacity: agent.capacity)
    }
  }
}
