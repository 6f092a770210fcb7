extension ActionSession {
  /// - Throws: `Refusal`; then nothing was written.
  func perform(_ verb: JoiningVerb, on seen: SeenTicket) throws -> Event.ID {
    guard let ticket = try writer.ticket(seen.id) else { throw Refusal.noSuchTicket(seen.id) }
    switch verb {
    case .merge(let target, let acrossCustomers):
      return try merge(ticket, seen, into: target, acrossCustomers: acrossCustomers)
    case .unmerge: return try unmerge(ticket)
    case .split(let request): return try split(request, from: ticket)
    case .link(let kind, let other): return try link(ticket, kind, to: other)
    case .unlink(let kind, let other): return try unlink(ticket, kind, from: other)
    }
  }

  /// Moves what is moved by joining, as it was done first. Both sides of an event ask for it; the
  /// second time there is nothing left to move.
  /// - Throws: `Refusal` where the source got messages since, which nobody would see any more.
  func carry(_ record: JoiningRecord, of event: Event) throws {
    let (source, target) = record.ends(of: event.ticket)
    let here = try writer.messageNumbers(of: source)
    if event.kind != .split, !Set(here).isSubset(of: record.messages) {
      throw Refusal.invalid("#\(source) got messages since: merge it anew.")
    }
    let moved = record.messages.filter(Set(here).contains)
    if moved.isEmpty { return }
    if event.kind == .split { try bearSubject(of: target, by: moved) }
    try move(moved, from: source, to: target)
    if event.kind != .split { _ = try moveDrafts(from: source, to: target) }
    for follower in record.followers {
      try writer.setFollowing(true, agent: follower, ticket: target)
    }
    try writer.moveConversation(keys: record.keys, from: source, to: target)
  }

  /// Moves back what an event moved, as far as it is still where it was put. What came since stays.
  /// - Throws: `Refusal` where the target is not there to give it back.
  func carryBack(_ record: JoiningRecord, of event: Event) throws {
    let (source, target) = record.ends(of: event.ticket)
    guard let keeper = try writer.ticket(target) else { throw Refusal.noSuchTicket(target) }
    if let next = keeper.mergedInto, next != source {
      throw Refusal.invalid("#\(target) was merged into #\(next) since: unmerge it first.")
    }
    let here = try writer.messageNumbers(of: target)
    let moved = here.filter(Set(record.messages).contains)
    if moved.isEmpty { return }
    if event.kind == .split {
      guard moved.count == here.count else {
        throw Refusal.invalid(
          "#\(target) got messages since it was split out: merge it into #\(source) instead.")
      }
      try writer.dropSubjectBearer(of: target)
    }
    try move(moved, from: target, to: source)
    if event.kind == .split {
      _ = try moveDrafts(from: target, to: source)
    } else {
      try moveBack(record.drafts, from: target, to: source)
    }
    for follower in record.followers {
      try writer.setFollowing(false, agent: follower, ticket: target)
    }
    try writer.moveConversation(keys: record.keys, from: target, to: source)
  }

  func move(_ messages: [Message.ID], from source: Ticket.ID, to target: Ticket.ID) throws {
    try writer.move(messages, to: target)
    try writer.refreshMessageSummary(of: source)
    try writer.refreshMessageSummary(of: target)
  }

  private func bearSubject(of ticket: Ticket.ID, by messages: [Message.ID]) throws {
    guard let first = messages.min() else { return }
    try writer.setSubjectBearer(first, of: ticket)
  }
}

extension Event.Kind {
  /// Whether messages go from one ticket to another with it.
  var movesMessages: Bool {
    switch self {
    case .merged, .unmerged, .split: true
    default: false
    }
  }
}

extension StoreReader {
  /// A ticket, or the one that it is part of by now.
  func standing(_ id: Ticket.ID) throws -> Ticket? {
    var ticket = try ticket(id)
    // A chain of merges is short; the bound is for a damaged store.
    for _ in 0..<100 {
      guard let into = ticket?.mergedInto else { break }
      ticket = try self.ticket(into)
    }
    return ticket
  }
}
