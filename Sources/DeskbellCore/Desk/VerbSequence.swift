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
