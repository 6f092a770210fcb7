/// Messages become a ticket of their own.
extension ActionSession {
  func split(_ request: SplitRequest, from source: Ticket) throws -> Event.ID {
    try require(.split, on: source)
    let messages = try splitting(request, from: source)
    let first = messages[0]
    let created = try writer.insert(
      Ticket(
        id: 0, subject: try subject(of: request, first, source),
        status: source.assignee == nil ? .new : .open, priority: source.priority,
        channel: source.channel, department: source.department, assignee: source.assignee,
        tier: source.tier, customer: try owner(of: request, first, source), tags: [],
        language: source.language, createdAt: now, updatedAt: now, version: 0))
    var record = JoiningRecord(
      .split, .source, other: created.id, messages: messages.map(\.id),
      keys: messages.compactMap(\.externalID))
    try writer.keepSubjectBearer(of: source.id)
    try writer.setSubjectBearer(first.id, of: created.id)
    try move(record.messages, from: source.id, to: created.id)
    try writer.moveConversation(keys: record.keys, from: source.id, to: created.id)
    record.oldestUnanswered = try writer.waitingSince(
      of: source.id, answeredThrough: source.answeredThrough)
    let event = try commit(.split, [], to: source, data: EventData(joining: record))
    record.role = .target
    record.other = source.id
    record.oldestUnanswered = nil
    try commit(.split, [], to: created, data: EventData(joining: record))
    return event
  }

  private func splitting(_ request: SplitRequest, from source: Ticket) throws -> [Message] {
    guard source.status != .merged else {
      throw Refusal.invalid("#\(source.id) is part of another ticket: split that one.")
    }
    let wanted = Set(request.messages)
    let all = try writer.messages(of: source.id)
    let messages = all.filter { wanted.contains($0.id) }
    guard !wanted.isEmpty else { throw Refusal.invalid("Which messages? Name at least one.") }
    guard messages.count == wanted.count else {
      let lost = wanted.subtracting(messages.map(\.id)).sorted().map { "\($0)" }
      throw Refusal.invalid(
        "#\(source.id) has no message \(lost.joined(separator: ", ")); "
          + "`deskbell show --json \(source.id)` says which it has.")
    }
    for message in messages {
      if let born = try writer.ticketBegun(with: message.id) {
        throw Refusal.invalid(
          born == source.id
            ? "#\(source.id) began with this message: split the others out instead."
            : "#\(born) began with this message: unmerge #\(born) instead.")
      }
      if message.isHeld(at: now) || message.isRecorded(at: now) {
        throw Refusal.invalid("An answer that has not left yet cannot be split out.")
      }
    }
    return messages
  }

  private func subject(
    of request: SplitRequest, _ first: Message, _ source: Ticket
  ) throws -> String {
    let candidates = [request.subject ?? "", first.subject, source.subject]
    return candidates.map(\.trimmingBlanks).first { !$0.isEmpty } ?? source.subject
  }

  private func owner(
    of request: SplitRequest, _ first: Message, _ source: Ticket
  ) throws -> Customer.ID {
    guard request.owner == .author, first.kind == .customer else { return source.customer }
    return try writer.customer(for: first.author, language: source.language)
  }
}
