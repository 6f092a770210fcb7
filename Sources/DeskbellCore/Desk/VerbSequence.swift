/// Several things to be done to one ticket, one after the other, as one action.
public struct VerbSequence: Hashable, Sendable {
  public var ticket: SeenTicket
  public var verbs: [TicketVerb]

  public init(_ ticket: SeenTicket, _ verbs: [TicketVerb]) {
    self.ticket = ticket
    self.verbs = verbs
  }
}

/// What a sequence would make of a ticket.
struct SequenceOutcome {
  var after: Ticket
  /// The verbs that change something.
  var verbs: [TicketVerb]
}

extension Desk {
  /// Does several things to each of some tickets, all in one transaction and as one action to undo.
  /// A ticket to which one of them cannot be done is refused and stays as it is; what is so already
  /// is left out.
  /// - Throws: `DeskError` where nothing could be done at all.
  public func perform(_ sequences: [VerbSequence], as actor: Actor) throws -> ActionReport {
    try act(as: actor) { session in
      let items = try sequences.map { sequence in
        do {
          return ActionReport.Item(
            ticket: sequence.ticket.id, event: try session.perform(sequence))
        } catch let refusal as Refusal {
          return ActionReport.Item(ticket: sequence.ticket.id, refusal: refusal)
        }
      }
      return ActionReport(items: items)
    }
  }
}

extension ActionSession {
  /// - Throws: `Refusal`; then nothing was written to the ticket.
  fileprivate func perform(_ sequence: VerbSequence) throws -> Event.ID? {
    guard let ticket = try writer.ticket(sequence.ticket.id) else {
      throw Refusal.noSuchTicket(sequence.ticket.id)
    }
    let planner = TicketPlanner(reader: writer, agent: agent, now: now)
    let outcome = try planner.outcome(of: sequence.verbs, on: ticket)
    guard !outcome.verbs.isEmpty else { throw Refusal.alreadySo("It is so already.") }
    // All are looked at before the first is done: a refused ticket has no half of them.
    for verb in outcome.verbs { try refuseConflict(verb, with: ticket, seen: sequence.ticket) }
    var last: Event.ID?
    for verb in outcome.verbs { last = try perform(verb, on: SeenTicket(ticket.id)) }
    return last
  }

  private func refuseConflict(
    _ verb: TicketVerb, with ticket: Ticket, seen: SeenTicket
  ) throws {
    let planner = TicketPlanner(reader: writer, agent: agent, now: now)
    guard let plan = try? planner.plan(verb, for: ticket) else { return }
    try refuseConflict(plan, with: ticket, seen: seen)
  }
}

extension TicketPlanner {
  /// What the verbs lead to, one after the other.
  /// - Throws: `Refusal` where one of them cannot be done.
  func outcome(of verbs: [TicketVerb], on ticket: Ticket) throws -> SequenceOutcome {
    var outcome = SequenceOutcome(after: ticket, verbs: [])
    for verb in verbs {
      do {
        let plan = try plan(verb, for: outcome.after)
        if let agent, !PermissionTable.allows(plan.permission, agent: agent, on: outcome.after) {
          throw Refusal.notPermitted(plan.permission, agent: agent.handle, ticket: ticket.id)
        }
        guard !plan.isEmpty else { continue }
        for change in plan.changes { outcome.after.apply(change) }
        outcome.verbs.append(verb)
      } catch Refusal.alreadySo {
        continue
      }
    }
    return outcome
  }
}
