/// One ticket becomes part of another, and stands by itself again.
extension ActionSession {
  func merge(
    _ source: Ticket, _ seen: SeenTicket, into number: Ticket.ID, acrossCustomers: Bool
  ) throws -> Event.ID {
    let target = try mergeTarget(number, for: source)
    try require(.merge, on: source)
    try require(.merge, on: target)
    if source.customer != target.customer, !acrossCustomers {
      throw Refusal.invalid(try otherCustomerWords(source, target))
    }
    let changes = Self.ending(source, in: target.id)
    try refuseConflict(
      TicketPlan(event: .merged, changes: changes, permission: .merge), with: source, seen: seen)
    return try join(source, changes, to: target)
  }

  /// The ticket at the end of where the number leads.
  private func mergeTarget(_ number: Ticket.ID, for source: Ticket) throws -> Ticket {
    guard source.id != number else {
      throw Refusal.invalid("A ticket cannot be merged into itself.")
    }
    guard let target = try writer.standing(number) else { throw Refusal.noSuchTicket(number) }
    if let into = source.mergedInto {
      if try writer.standing(into)?.id == target.id {
        throw Refusal.alreadySo("It is part of #\(target.id) already.")
      }
      throw Refusal.invalid("It was merged into #\(into): unmerge it first, or merge that one.")
    }
    guard target.id != source.id else {
      throw Refusal.invalid(
        "#\(number) is part of #\(source.id) already: a ticket cannot be merged into its own part.")
    }
    guard target.status != .spam, source.status != .spam else {
      let spam = target.status == .spam ? target.id : source.id
      throw Refusal.invalid("#\(spam) is spam: reopen it first if it belongs here.")
    }
    return target
  }

  private func otherCustomerWords(_ source: Ticket, _ target: Ticket) throws -> String {
    let names = try [source, target].map { ticket in
      let customer = try writer.customer(ticket.customer)
      let address = customer?.addresses.first.map { " <\($0)>" } ?? ""
      return "#\(ticket.id) is of \(customer?.name ?? "nobody")\(address)"
    }
    return "They have different customers: \(names.joined(separator: ", ")). "
      + "Merging shows both to either; say that it is meant."
  }

  /// What becomes of a ticket that is part of another one.
  private static func ending(_ source: Ticket, in target: Ticket.ID) -> [FieldChange] {
    var changes: [FieldChange] = [
      .status(from: source.status, to: .merged), .mergedInto(from: nil, to: target),
    ]
    if source.snoozedUntil != nil {
      changes.append(.snoozedUntil(from: source.snoozedUntil, to: nil))
    }
    if source.escalatedAt != nil {
      changes.append(.escalatedAt(from: source.escalatedAt, to: nil))
    }
    return changes
  }

  private func join(
    _ source: Ticket, _ changes: [FieldChange], to target: Ticket
  ) throws -> Event.ID {
    let known = Set(try writer.followers(of: target.id))
    var record = JoiningRecord(
      .merge, .target, other: source.id, messages: try writer.messageNumbers(of: source.id),
      followers: try writer.followers(of: source.id).filter { !known.contains($0) },
      oldestUnanswered: source.waitingSince)
    let waiting = try [source, target].compactMap(oldestUnanswered).min()
    try writer.keepSubjectBearer(of: source.id)
    try writer.keepSubjectBearer(of: target.id)
    try move(record.messages, from: source.id, to: target.id)
    record.drafts = try moveDrafts(from: source.id, to: target.id)
    for follower in record.followers {
      try writer.setFollowing(true, agent: follower, ticket: target.id)
    }
    let taken = try takingUp(source, in: target, waiting: waiting)
    record.role = .source
    record.other = target.id
    let event = try commit(.merged, changes, to: source, data: EventData(joining: record))
    record.role = .target
    record.other = source.id
    try commit(.merged, taken, to: target, data: EventData(joining: record))
    return event
  }

  /// The oldest message that the customer waits for an answer to.
  private func oldestUnanswered(of ticket: Ticket) throws -> Message.ID? {
    guard ticket.waitingSince != nil else { return nil }
    return try writer.oldestUnanswered(of: ticket.id, answeredThrough: ticket.answeredThrough)
  }

  /// What changes on a ticket that takes up another: as if the customer had written here.
  private func takingUp(
    _ source: Ticket, in target: Ticket, waiting: Message.ID?
  ) throws -> [FieldChange] {
    var changes: [FieldChange] = []
    let tags = source.tags.filter { !target.tags.contains($0) }
    if !tags.isEmpty { changes.append(.tags(added: tags, removed: [])) }
    if source.waitingSince != nil {
      let status = StatusMachine.afterCustomerMessage(target.status)
      if status != target.status { changes.append(.status(from: target.status, to: status)) }
      if target.snoozedUntil != nil {
        changes.append(.snoozedUntil(from: target.snoozedUntil, to: nil))
      }
    }
    let through: Message.ID? =
      if let waiting {
        try writer.newestMessage(of: target.id, before: waiting)
      } else {
        max(
          try writer.newestCustomerMessage(of: target.id)?.id ?? 0, target.answeredThrough ?? 0)
      }
    if through != target.answeredThrough, through != 0 {
      changes.append(.answeredThrough(from: target.answeredThrough, to: through))
    }
    return changes
  }

  func unmerge(_ ticket: Ticket) throws -> Event.ID {
    guard let into = ticket.mergedInto, let target = try writer.ticket(into) else {
      throw Refusal.alreadySo("It is a ticket of its own.")
    }
    try require(.merge, on: ticket)
    try require(.merge, on: target)
    guard let merging = try standingMerge(of: ticket),
      let record = merging.data.joining,
      let taking = try counterpart(of: merging, on: into)
    else {
      throw Refusal.invalid(
        "#\(ticket.id) was part of #\(into) from the beginning: split its messages out instead.")
    }
    if let next = target.mergedInto {
      throw Refusal.invalid("#\(into) was merged into #\(next) since: unmerge it first.")
    }
    try carryBack(record, of: merging)
    try part(from: target, undoing: taking, ticket.id)
    return try part(from: ticket, undoing: merging, into)
  }

  @discardableResult
  private func part(
    from ticket: Ticket, undoing merging: Event, _ other: Ticket.ID
  ) throws -> Event.ID {
    let (changes, kept) = try reverting(merging.data.changes, of: merging, on: ticket)
    var record = merging.data.joining
    record?.act = .unmerge
    record?.merging = merging.id
    let event = try commit(
      .unmerged, changes, to: ticket,
      data: EventData(kept: kept.isEmpty ? nil : kept, joining: record))
    try writer.markUndone(merging.id, by: event)
    return event
  }

  private func standingMerge(of ticket: Ticket) throws -> Event? {
    try writer.events(of: ticket.id).last {
      $0.kind == .merged && $0.undoneBy == nil && $0.data.joining?.role == .source
    }
  }

  /// The event on the other ticket that belongs to one.
  private func counterpart(of event: Event, on other: Ticket.ID) throws -> Event? {
    try writer.events(of: other).last {
      $0.kind == event.kind && $0.batch == event.batch && $0.data.joining?.other == event.ticket
    }
  }
}
