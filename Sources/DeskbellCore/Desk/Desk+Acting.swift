extension Desk {
  /// Does one thing to one or more tickets, all in one transaction and as one action to undo. A
  /// ticket that it cannot be done to is refused and does not stop the others.
  /// - Throws: `DeskError` where nothing could be done at all.
  public func perform(
    _ verb: TicketVerb, on tickets: [SeenTicket], as actor: Actor
  ) throws -> ActionReport {
    try perform([verb], on: tickets, as: actor)
  }

  /// Does the same things to each of some tickets, as one action to undo.
  /// - Throws: `DeskError` where nothing could be done at all.
  public func perform(
    _ verbs: [TicketVerb], on tickets: [SeenTicket], as actor: Actor,
    in batch: ActionBatch? = nil, within time: Duration? = nil
  ) throws -> ActionReport {
    try perform(tickets.map { VerbSequence($0, verbs) }, as: actor, in: batch, within: time)
  }

  /// Does several things to each of some tickets in one transaction, as one action to undo. To a
  /// ticket everything is done or nothing; what is so already is passed over.
  /// - Parameters:
  ///   - batch: An earlier action that this one belongs to.
  ///   - time: When it has taken so long it stops behind a ticket; the report then has the tickets
  ///     that it got to, at least one. The rest is for another call, in the report's batch.
  /// - Throws: `DeskError` where nothing could be done at all.
  public func perform(
    _ sequences: [VerbSequence], as actor: Actor, in batch: ActionBatch? = nil,
    within time: Duration? = nil
  ) throws -> ActionReport {
    if batch != nil, time != nil { Self.letOthersWrite() }
    return try act(as: actor, in: batch) { session in
      let clock = ContinuousClock()
      let end = time.map { clock.now + $0 }
      var report = ActionReport(items: [])
      for sequence in sequences {
        report.items.append(try session.perform(sequence.verbs, on: sequence.ticket))
        if let end, clock.now >= end { break }
      }
      let hasChanged = report.items.contains { $0.event != nil }
      report.batch = hasChanged ? ActionBatch(id: session.batch) : batch
      return report
    }
  }
}

extension ActionSession {
  /// Does all steps to a ticket, or none where one is refused.
  func perform(
    _ steps: [TicketVerb], on seen: SeenTicket
  ) throws -> ActionReport.Item {
    do {
      let event =
        try steps.count == 1
        ? perform(steps[0], on: seen) : writer.attempt { try performAll(steps, on: seen) }
      return ActionReport.Item(ticket: seen.id, event: event)
    } catch let refusal as Refusal {
      return ActionReport.Item(ticket: seen.id, refusal: refusal)
    }
  }

  /// The last event that the steps left.
  private func performAll(_ steps: [TicketVerb], on seen: SeenTicket) throws -> Event.ID {
    var last: Event.ID?
    for step in steps {
      do {
        last = try perform(step, on: seen)
      } catch Refusal.alreadySo {
        continue
      }
    }
    guard let last else { throw Refusal.alreadySo("It is so already.") }
    return last
  }
}

extension ActionSession {
  /// - Throws: `Refusal`; then nothing was written.
  func perform(_ verb: TicketVerb, on seen: SeenTicket) throws -> Event.ID {
    if case .join(let joining) = verb { return try perform(joining, on: seen) }
    guard let ticket = try writer.ticket(seen.id) else { throw Refusal.noSuchTicket(seen.id) }
    let plan = try TicketPlanner(reader: writer, agent: agent, now: now).plan(verb, for: ticket)
    try require(plan.permission, on: ticket)
    if plan.isEmpty { throw Refusal.alreadySo("It is so already.") }
    try refuseConflict(plan, with: ticket, seen: seen)
    return try carryOut(plan, on: ticket)
  }

  func refuseConflict(
    _ plan: TicketPlan, with ticket: Ticket, seen: SeenTicket
  ) throws {
    guard let version = seen.version, version < ticket.version else { return }
    let fields = Set(plan.changes.map(\.fieldName))
    for event in try writer.events(of: ticket.id, afterVersion: version)
    where event.actor != actor && event.undoneBy == nil {
      if plan.conflictsWith.contains(event.kind) {
        throw Refusal.changedMeanwhile(by: try name(of: event.actor), field: "conversation")
      }
      // Answered messages move with every message; those that matter are named above.
      if let change = event.data.changes.first(where: {
        fields.contains($0.fieldName) && !$0.isBookkeeping
      }) {
        throw Refusal.changedMeanwhile(by: try name(of: event.actor), field: change.fieldName)
      }
    }
  }

  private func carryOut(_ plan: TicketPlan, on ticket: Ticket) throws -> Event.ID {
    let message = try plan.message.map { try insert($0, on: ticket) }
    let event = try commit(
      plan.event, plan.changes, to: ticket, saying: message,
      data: EventData(escalation: plan.escalation))
    if let agent, plan.escalation?.keepsFollowing == true {
      try writer.setFollowing(true, agent: agent.id, ticket: ticket.id)
    }
    return event
  }
}
