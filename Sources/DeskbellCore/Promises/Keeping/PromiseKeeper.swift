/// Keeps the folded clocks beside the tickets up to date within one transaction.
struct PromiseKeeper {
  let writer: any StoreWriter
  let timeline: PromiseTimeline

  /// Folds in an event that was just appended.
  /// - Parameters:
  ///   - ticket: As it is after the event.
  ///   - message: What was said with the event.
  /// - Returns: What is to be expected of the ticket's clocks from now on.
  func follow(_ event: Event, ticket: Ticket, message: Message?) throws -> PromiseOutlook {
    guard !timeline.editions.isEmpty else { return PromiseOutlook() }
    var state: PromiseState
    if event.kind == .opened {
      state = PromiseState()
    } else if let kept = try writer.keptState(of: ticket.id) {
      state = kept
    } else {
      // The event is in the history already.
      return try keep(try folded(ticket, through: event.at), of: ticket)
    }
    let next = PromiseEvent(
      event, ticket: ticket, message: try message.map(PromiseMessage.init) ?? concerned(by: event),
      customerAddresses: try addresses(of: ticket))
    if next.needsRefold { return try keep(try folded(ticket, through: event.at), of: ticket) }
    state.advance(by: next, in: timeline)
    return try keep(state, of: ticket)
  }

  /// Folds in what came into force, left or ended by itself up to a moment; nil: nothing changed.
  func catchUp(_ ticket: Ticket, to now: Instant) throws -> PromiseOutlook? {
    guard var state = try writer.keptState(of: ticket.id) else {
      return try keep(try folded(ticket, through: now), of: ticket)
    }
    let before = state
    state.advance(to: now, in: timeline)
    return state == before ? nil : try keep(state, of: ticket)
  }

  /// The state as it is now.
  func state(of ticket: Ticket, at now: Instant) throws -> PromiseState {
    var state = try writer.currentState(of: ticket, in: timeline, through: now)
    state.advance(to: now, in: timeline)
    return state
  }

  /// The state from the whole history.
  func folded(_ ticket: Ticket, through now: Instant) throws -> PromiseState {
    try writer.foldedState(of: ticket, in: timeline, through: now)
  }

  func keep(_ state: PromiseState, of ticket: Ticket) throws -> PromiseOutlook {
    try write(state, of: ticket)
    return state.expectation(in: timeline)
  }

  private func write(_ state: PromiseState, of ticket: Ticket) throws {
    // Nobody works on it any more, and its history tells all where somebody should.
    let isOver = !ticket.status.isOpen && ticket.status != .solved
    try writer.setPromiseState(isOver ? nil : state.encode(), of: ticket.id)
  }

  /// Loads a whole ticket with the clocks that its history leads to.
  func load(_ history: TicketHistory) throws {
    var loaded = history
    let state = PromiseEvent.history(
      of: history.ticket, events: history.events,
      messages: history.messages.map(PromiseMessage.init)
    ).folded(in: timeline, through: history.events.last?.at ?? history.ticket.createdAt)
    loaded.ticket.outlook = state.expectation(in: timeline)
    try writer.load(loaded)
    try write(state, of: loaded.ticket)
  }

  /// The message of the event that an undo or redo is about.
  private func concerned(by event: Event) throws -> PromiseMessage? {
    guard let reversed = event.data.reverses else { return nil }
    return try writer.event(reversed)?.data.message.flatMap(writer.promiseMessage)
  }

  private func addresses(of ticket: Ticket) throws -> [String] {
    try writer.promiseAddresses(of: ticket, in: timeline)
  }
}

extension StoreReader {
  /// The folded clocks that are kept beside a ticket; nil: there are none, or they cannot be read.
  func keptState(of ticket: Ticket.ID) throws -> PromiseState? {
    try promiseState(of: ticket).flatMap(PromiseState.decode)
  }

  /// The folded clocks from the whole history.
  func foldedState(
    of ticket: Ticket, in timeline: PromiseTimeline, through now: Instant
  ) throws -> PromiseState {
    try promiseHistory(of: ticket, events: events(of: ticket.id), in: timeline)
      .folded(in: timeline, through: now)
  }

  /// The folded clocks as they are kept, up to the newest event; else from the history.
  func currentState(
    of ticket: Ticket, in timeline: PromiseTimeline, through now: Instant
  ) throws -> PromiseState {
    try keptState(of: ticket.id) ?? foldedState(of: ticket, in: timeline, through: now)
  }

  /// What the clocks of a ticket are folded from.
  func promiseHistory(
    of ticket: Ticket, events: [Event], in timeline: PromiseTimeline
  ) throws -> [PromiseEvent] {
    PromiseEvent.history(
      of: ticket, events: events,
      messages: try promiseMessages(of: ticket.id),
      customerAddresses: try promiseAddresses(of: ticket, in: timeline))
  }

  /// Those of the ticket's customer, folded; none where no policy asks for them.
  func promiseAddresses(of ticket: Ticket, in timeline: PromiseTimeline) throws -> [String] {
    guard timeline.asksForAddresses else { return [] }
    return try customer(ticket.customer)?.addresses.map { Address(address: $0).folded } ?? []
  }
}

extension [PromiseEvent] {
  func folded(in timeline: PromiseTimeline, through now: Instant) -> PromiseState {
    PromiseState.fold(self, in: timeline, through: now)
  }
}

extension PromiseTimeline {
  /// Whether a policy's condition looks at the addresses of customers.
  var asksForAddresses: Bool {
    editions.last?.book.asksForAddresses ?? false
  }
}

extension PromiseBook {
  /// Whether a policy's condition looks at the addresses of customers.
  var asksForAddresses: Bool {
    policies.contains { policy in
      policy.entries.contains { entry in
        entry.condition?.conditions.contains {
          if case .customerAddresses = $0 { true } else { false }
        } ?? false
      }
    }
  }
}

extension PromiseState {
  /// What is to be expected if nothing happens: held answers leave, snoozes end.
  func expectation(in timeline: PromiseTimeline) -> PromiseOutlook {
    var state = self
    while let next = state.nextDue(in: timeline) { state.advance(to: next.at, in: timeline) }
    return state.outlook(in: timeline)
  }
}
