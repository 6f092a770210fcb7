/// Turns what a person wants into what changes on a ticket, or says why it cannot be.
struct TicketPlanner {
  let reader: any StoreReader
  /// Nil for the program itself.
  let agent: Agent?
  let now: Instant

  /// - Throws: `Refusal`.
  func plan(_ verb: TicketVerb, for ticket: Ticket) throws -> TicketPlan {
    if let into = ticket.mergedInto {
      throw Refusal.invalid("#\(ticket.id) was merged into #\(into): work goes on there.")
    }
    var plan = try changes(of: verb, on: ticket)
    if !plan.isEmpty { addEndOfReturn(to: &plan, ticket) }
    return plan
  }

  private func changes(of verb: TicketVerb, on ticket: Ticket) throws -> TicketPlan {
    switch verb {
    case .reply(let composition): try reply(composition, ticket)
    case .note(let composition): try note(composition, ticket)
    case .assign(let agent): try assign(to: agent, ticket)
    case .take: try take(ticket)
    case .release: release(ticket)
    case .setStatus(let status): try setStatus(status, ticket)
    case .solve: try setStatus(.solved, ticket)
    case .reopen: try reopen(ticket)
    case .setPriority(let priority): setPriority(priority, ticket)
    case .tag(let added, let removed): try tag(adding: added, removing: removed, ticket)
    case .move(let department): try move(to: department, ticket)
    case .escalate(let record): try escalate(record, ticket)
    case .rename(let subject): try rename(to: subject, ticket)
    case .snooze(let until, let reason): try snooze(until: until, reason: reason, ticket)
    case .wake: wake(ticket)
    case .declareNoAnswerNeeded: try declareNoAnswerNeeded(ticket)
    case .join: throw Refusal.invalid("What joins tickets is not planned for one of them.")
    }
  }

  private func release(_ ticket: Ticket) -> TicketPlan {
    var plan = TicketPlan(event: .released, permission: .release)
    if ticket.assignee != nil { plan.changes = [.assignee(from: ticket.assignee, to: nil)] }
    return plan
  }

  private func setPriority(_ priority: Priority, _ ticket: Ticket) -> TicketPlan {
    var plan = TicketPlan(event: .priorityChanged, permission: .setPriority)
    if ticket.priority != priority {
      plan.changes = [.priority(from: ticket.priority, to: priority)]
    }
    return plan
  }

  private func rename(to subject: String, _ ticket: Ticket) throws -> TicketPlan {
    let trimmed = subject.trimmingBlanks
    guard !trimmed.isEmpty else { throw Refusal.emptyText }
    var plan = TicketPlan(event: .renamed, permission: .rename)
    if trimmed != ticket.subject {
      plan.changes = [.subject(from: ticket.subject, to: trimmed)]
    }
    return plan
  }

  private func tag(
    adding added: [String], removing removed: [String], _ ticket: Ticket
  ) throws -> TicketPlan {
    let toAdd = try Set(added.map(Self.tagName)).subtracting(ticket.tags)
    let toRemove = try Set(removed.map(Self.tagName)).intersection(ticket.tags)
    var plan = TicketPlan(event: .tagged, permission: .tag)
    let (add, remove) = (toAdd.subtracting(toRemove).sorted(), toRemove.sorted())
    if !add.isEmpty || !remove.isEmpty { plan.changes = [.tags(added: add, removed: remove)] }
    return plan
  }

  private static func tagName(_ text: String) throws -> String {
    let name = text.trimmingBlanks.lowercased()
    guard let first = name.first, !"+-#".contains(first),
      !name.unicodeScalars.contains(where: \.properties.isWhitespace)
    else {
      throw Refusal.invalid(
        "A tag is one word that begins with none of + - #; \"\(name)\" is not.")
    }
    return name
  }
}

extension String {
  /// Without white space at both ends.
  var trimmingBlanks: String {
    var rest = self[...].unicodeScalars
    while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
