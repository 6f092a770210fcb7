/// Answers that are written and have not left.
extension Desk {
  /// What leaves when, the soonest first; nil: of everybody.
  public func outbox(of agent: Agent.ID? = nil) throws -> [OutgoingMessage] {
    let now = clock.now()
    return try store.read { try $0.outbox(of: agent, at: now) }
  }

  /// Answers whose time has passed and that were not sent, because nothing is sent from this desk:
  /// the newest first, at most so many; nil: of everybody.
  /// - Throws: `DeskError`.
  public func recordedAnswers(of agent: Agent.ID? = nil, limit: Int) throws -> [OutgoingMessage] {
    let now = clock.now()
    return try store.read { try $0.recordedAnswers(of: agent, at: now, limit: limit) }
  }

  /// Takes an answer back before it leaves: it is a draft of its writer again, and what it changed on
  /// the ticket is led back.
  /// - Throws: `DeskError.notFound` where there is no such answer, `Refusal` where it has left or
  ///   belongs to somebody else.
  public func cancel(_ message: Message.ID, as actor: Actor) throws -> ActionReport {
    try act(as: actor) { session in
      let message = try session.outgoing(message)
      try session.require(
        message.agent == session.agent?.id ? .undo : .undoOthers, on: nil)
      let reversal = try session.takeBack(message)
      return ActionReport(
        items: [reversal.item], drafts: [reversal.draft].compactMap(\.self),
        reversed: reversal.kind)
    }
  }

  /// Lets an answer leave at once.
  /// - Throws: As `cancel`.
  public func sendNow(_ message: Message.ID, as actor: Actor) throws -> ActionReport {
    try act(as: actor) { session in
      let message = try session.outgoing(message)
      guard let ticket = try session.writer.ticket(message.ticket) else {
        throw Refusal.noSuchTicket(message.ticket)
      }
      try session.require(.reply, on: ticket)
      if message.agent != session.agent?.id { try session.require(.undoOthers, on: nil) }
      try session.writer.setDelivery(.queued, releaseAt: session.now, of: message.id)
      let event = try session.commit(
        .sentNow, [], to: ticket, data: EventData(message: message.id))
      return ActionReport(items: [ActionReport.Item(ticket: ticket.id, event: event)])
    }
  }
}

extension ActionSession {
  /// An answer that is still in the outbox.
  fileprivate func outgoing(_ id: Message.ID) throws -> Message {
    guard let message = try writer.message(id), message.kind == .agent else {
      throw DeskError.notFound("There is no answer \(id) in the outbox.")
    }
    guard message.isHeld(at: now) else {
      throw Refusal.invalid(
        message.delivery == .withdrawn
          ? "The answer on #\(message.ticket) was taken back already."
          : "The answer on #\(message.ticket) has left already.")
    }
    return message
  }

  fileprivate func takeBack(_ message: Message, because reason: String? = nil) throws -> Reversal {
    guard let event = try writer.event(thatSaid: message.id, on: message.ticket) else {
      throw DeskError.damaged("no event said message \(message.id)")
    }
    return try undo(event, because: reason)
  }

  /// Answers that were to leave later are taken back: the customer wrote first, and what is in them
  /// may be wrong by now.
  func withdrawScheduled(on ticket: Ticket.ID) throws {
    for message in try writer.scheduledMessages(on: ticket, at: now) {
      _ = try takeBack(message, because: "the customer wrote first")
    }
  }
}
