extension ActionSession {
  /// Leads back what an event changed, as far as nobody changed it since.
  ///
  /// - Parameter reason: Why, where the program does it by itself.
  func undo(_ event: Event, because reason: String? = nil) throws -> Reversal {
    guard let ticket = try writer.ticket(event.ticket) else {
      throw DeskError.damaged("event \(event.id) belongs to no ticket")
    }
    var draft: Draft?
    var hasLeft = false
    if let message = try event.data.message.flatMap(writer.message) {
      hasLeft = message.hasLeft(at: now)
      if !hasLeft { draft = try withdraw(message) }
    }
    let joining = try takeBackJoining(event)
    let changed = event.data.changes
    let (changes, left) = try reverting(
      hasLeft ? changed.compactMap(Self.withoutAnswer) : changed, of: event, on: ticket)
    let kept = (hasLeft ? ["the message (it has left)"] : []) + left
    let undo = try commit(
      .undone, changes + closing(event, ticket), to: ticket,
      data: EventData(
        reason: reason, reverses: event.id, kept: kept.isEmpty ? nil : kept, joining: joining))
    try writer.markUndone(event.id, by: undo)
    if let message = try event.data.message.flatMap(writer.message) {
      // It may be on another ticket by now.
      try writer.refreshMessageSummary(of: message.ticket)
    }
    if let agent, event.data.escalation?.keepsFollowing == true {
      try writer.setFollowing(false, agent: agent.id, ticket: ticket.id)
    }
    return Reversal(
      item: ActionReport.Item(ticket: ticket.id, event: undo, kept: kept), draft: draft,
      kind: event.kind)
  }

  /// The changes that lead back from those of an event, and the fields that somebody changed since,
  /// with who did.
  func reverting(
    _ changes: [FieldChange], of event: Event, on ticket: Ticket
  ) throws -> (changes: [FieldChange], kept: [String]) {
    var (current, backwards, kept) = (ticket, [FieldChange](), [String]())
    for change in changes.reversed() {
      if let back = current.reverting(change) {
        current.apply(back)
        backwards.append(back)
      } else if !change.isBookkeeping {
        kept.append("\(change.fieldName) (\(try lastToChange(change, on: ticket, since: event)))")
      }
    }
    return (backwards, kept)
  }

  /// What there is to lead back of a change once the answer has left: the ticket stays answered, and
  /// what was answered is not new.
  private static func withoutAnswer(_ change: FieldChange) -> FieldChange? {
    switch change {
    case .answeredThrough, .status(from: .new, to: .open): nil
    case .status(from: .new, let to): .status(from: .open, to: to)
    default: change
    }
  }

  /// Does again what an undo took back.
  func redo(_ undo: Event) throws -> Reversal {
    guard let original = try undo.data.reverses.flatMap(writer.event),
      let ticket = try writer.ticket(undo.ticket)
    else { throw DeskError.damaged("event \(undo.id) takes back an event that is not there") }
    let joining = try doJoiningAgain(original)
    let (changes, kept) = try reverting(undo.data.changes, of: undo, on: ticket)
    try original.data.message.map(bringBack)
    let redone = try commit(
      .redone, changes, to: ticket,
      data: EventData(reverses: original.id, kept: kept.isEmpty ? nil : kept, joining: joining))
    try writer.markUndone(undo.id, by: redone)
    try writer.markUndone(original.id, by: nil)
    if let message = try original.data.message.flatMap(writer.message) {
      try writer.refreshMessageSummary(of: message.ticket)
    }
    if let agent, original.data.escalation?.keepsFollowing == true {
      try writer.setFollowing(true, agent: agent.id, ticket: ticket.id)
    }
    return Reversal(
      item: ActionReport.Item(ticket: ticket.id, event: redone, kept: kept), draft: nil,
      kind: original.kind)
  }

  /// Takes a message back and gives its text to its writer, in front of what that one has begun
  /// since; a note and a reply never come together.
  private func withdraw(_ message: Message) throws -> Draft? {
    try writer.setDelivery(.withdrawn, releaseAt: nil, of: message.id)
    guard let author = message.agent else { return nil }
    let kind = message.draftKind
    let begun = try writer.drafts(on: message.ticket, of: author).first { $0.kind == kind }?.text
    let written = try written(message)
    let draft = Draft(
      agent: author, ticket: message.ticket, kind: kind,
      text: begun.map { "\(written.text)\n\n\($0)" } ?? written.text, caret: written.caret,
      to: message.kind == .note ? nil : written.to, cc: written.cc,
      responses: written.responses, updatedAt: now,
      returnedAt: actor == .agent(author) ? nil : now, attachments: message.attachments)
    try writer.save(draft)
    return draft
  }

  /// How a message was written; of one that was loaded, what it says.
  private func written(_ message: Message) throws -> WrittenDraft {
    try writer.written(message.id)
      ?? WrittenDraft(
        text: message.reply, caret: message.reply.count, to: message.to, cc: message.cc,
        responses: [], sendAt: nil)
  }

  private func bringBack(_ id: Message.ID) throws {
    guard let message = try writer.message(id), message.delivery == .withdrawn else { return }
    let isPublic = message.kind == .agent
    let written = try written(message)
    try writer.setDelivery(
      isPublic ? .queued : .none, releaseAt: isPublic ? leavingTime(written.sendAt) : nil, of: id)
    if let author = message.agent,
      try writer.drafts(on: message.ticket, of: author)
        .contains(where: { $0.kind == message.draftKind && $0.text == written.text })
    {
      try writer.removeDraft(message.draftKind, on: message.ticket, of: author)
    }
  }

  private func lastToChange(
    _ change: FieldChange, on ticket: Ticket, since event: Event
  ) throws -> String {
    let later = try writer.events(of: ticket.id, afterVersion: event.version)
    let last = later.last { candidate in
      candidate.data.changes.contains { $0.fieldName == change.fieldName }
    }
    return try last.map { try name(of: $0.actor) } ?? "changed since"
  }
}

extension Message {
  /// What it becomes when it is taken back.
  fileprivate var draftKind: Draft.Kind { kind == .note ? .note : .reply }
}
