/// One action of one actor inside one transaction: what its steps share.
struct ActionSession {
  let writer: any StoreWriter
  let actor: Actor
  /// The agent behind the actor; nil for the program itself.
  let agent: Agent?
  let now: Instant
  let holdSeconds: Int64
  let promises: PromiseKeeper
  /// What the events of this action have in common.
  let batch: Int64

  /// - Parameter earlier: What this action belongs to; nil: it stands for itself.
  /// - Throws: `DeskError.notPermitted` where nobody stands behind the actor.
  init(
    _ writer: any StoreWriter, actor: Actor, now: Instant, holdSeconds: Int64,
    timeline: PromiseTimeline, in earlier: ActionBatch? = nil
  ) throws {
    self.writer = writer
    promises = PromiseKeeper(writer: writer, timeline: timeline)
    self.actor = actor
    self.now = now
    self.holdSeconds = holdSeconds
    batch = try earlier?.id ?? writer.nextEvent().rawValue
    switch actor {
    case .system: agent = nil
    case .customer: throw DeskError.notPermitted("Customers act through their messages only.")
    case .agent(let id):
      guard let found = try writer.agent(id), found.isActive else {
        throw DeskError.notPermitted("There is no active agent \(id).")
      }
      agent = found
    }
  }

  /// A customer's message is coming in: nobody's permission is asked.
  init(
    incoming writer: any StoreWriter, from customer: Customer.ID, now: Instant,
    timeline: PromiseTimeline
  ) throws {
    self.writer = writer
    promises = PromiseKeeper(writer: writer, timeline: timeline)
    self.now = now
    actor = .customer(customer)
    agent = nil
    holdSeconds = 0
    batch = try writer.nextEvent().rawValue
  }

  /// - Throws: `Refusal.notPermitted`.
  func require(_ permission: Permission, on ticket: Ticket?) throws {
    guard let agent else { return }
    guard PermissionTable.allows(permission, agent: agent, on: ticket) else {
      throw Refusal.notPermitted(permission, agent: agent.handle, ticket: ticket?.id)
    }
  }

  /// Writes the changes, the event and what follows from them; the event's id. `message` was said
  /// with the event.
  @discardableResult
  func commit(
    _ kind: Event.Kind, _ changes: [FieldChange], to before: Ticket, saying message: Message? = nil,
    data: EventData = EventData()
  ) throws -> Event.ID {
    var ticket = before
    for change in changes { ticket.apply(change) }
    ticket.version += 1
    // A clock that comes nearer its end is no work on the ticket.
    if kind != .levelRaised { ticket.updatedAt = max(now, before.updatedAt) }
    ticket.waitingSince = try waitingSince(of: ticket, before: before, kind, saying: message)
    var data = data
    data.changes = changes
    data.message = message?.id ?? data.message
    var event = Event(
      id: 0, ticket: ticket.id, at: now, actor: actor, kind: kind, data: data,
      version: ticket.version, batch: batch)
    event.id = try writer.append(event)
    ticket.outlook = try promises.follow(event, ticket: ticket, message: message)
    try writer.update(ticket, before: before, event: event.id, speaker: message?.author)
    if let agent, !promises.timeline.editions.isEmpty {
      // Whoever works on a ticket knows of it.
      _ = try writer.acknowledgeNotices(for: agent.id, on: ticket.id, at: now)
    }
    return event.id
  }

  /// Known without a look at the messages, but where something is taken back or begins anew.
  private func waitingSince(
    of ticket: Ticket, before: Ticket, _ kind: Event.Kind, saying message: Message?
  ) throws -> Instant? {
    guard ticket.status.isOpen else { return nil }
    if kind == .undone || kind == .redone || kind.movesMessages || !before.status.isOpen {
      return try writer.waitingSince(of: ticket.id, answeredThrough: ticket.answeredThrough)
    }
    if let message, message.kind == .customer, !message.isAutomatic {
      return min(before.waitingSince ?? message.receivedAt, message.receivedAt)
    }
    // Whoever answers, answers everything that was said so far.
    return ticket.answeredThrough == before.answeredThrough ? before.waitingSince : nil
  }

  /// The name of whoever is behind an event, for people.
  func name(of actor: Actor) throws -> String {
    switch actor {
    case .agent(let id): try writer.agent(id)?.handle ?? "agent \(id)"
    case .customer: "the customer"
    case .system(let name): name
    }
  }
}
