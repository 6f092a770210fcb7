/// Messages that agents write.
extension ActionSession {
  func insert(_ draft: TicketPlan.Draft, on ticket: Ticket) throws -> Message {
    let isPublic = draft.kind == .agent
    let composition = draft.composition
    let isSigned = isPublic && composition.isSigned
    let text = isSigned ? Signature.sign(composition.text, with: try signature(on: ticket)) : nil
    let token = isPublic ? messageID(for: ticket) : nil
    var message = Message(
      id: 0, ticket: ticket.id, kind: draft.kind,
      author: Address(name: agent?.name ?? "Deskbell", address: agent?.address ?? ""),
      agent: agent?.id, to: draft.to, cc: draft.cc,
      subject: isPublic ? replySubject(of: ticket) : "",
      sentAt: now, receivedAt: now, externalID: token, text: text ?? composition.text,
      reply: composition.text,
      delivery: isPublic ? .queued : .none,
      releaseAt: isPublic ? leavingTime(composition.sendAt) : nil,
      attachments: composition.attachments)
    message.id = try writer.insert(message, raw: nil, ticketSubject: message.subject)
    if agent != nil { try writer.keep(WrittenDraft(composition), of: message.id) }
    if let token {
      try writer.remember(
        message: message.id, of: ticket.id, channel: ticket.channel, key: token, references: [])
    }
    if let agent {
      try writer.countUse(of: composition.responses, by: agent.id)
      try removeDraft(isPublic ? .reply : .note, behind: composition, on: ticket.id, of: agent.id)
    }
    return message
  }

  private func removeDraft(
    _ kind: Draft.Kind, behind composition: Composition, on ticket: Ticket.ID, of agent: Agent.ID
  ) throws {
    let begun = try writer.drafts(on: ticket, of: agent).first { $0.kind == kind }
    guard let begun, composition.endsDraft || begun.text == composition.text else { return }
    try writer.removeDraft(kind, on: ticket, of: agent)
  }

  private func replySubject(of ticket: Ticket) -> String { "Re: \(ticket.subject) [#\(ticket.id)]" }

  /// A Message-ID that says which ticket an answer to it belongs to and cannot be guessed.
  private func messageID(for ticket: Ticket) -> String {
    var generator = SystemRandomNumberGenerator()
    let secret = [generator.next(), generator.next()].map { String($0, radix: 36) }.joined()
    let host = agent?.address.split(separator: "@").dropFirst().last ?? "deskbell.invalid"
    return "deskbell.\(ticket.id).\(secret)@\(host)"
  }

  /// When an answer leaves that is sent now: every one is held for a while.
  func leavingTime(_ wanted: Instant?) -> Instant {
    let held = now.adding(seconds: holdSeconds)
    return wanted.map { max($0, held) } ?? held
  }

  /// The signature below answers on a ticket; nil: there is none.
  private func signature(on ticket: Ticket) throws -> String? {
    guard let agent, let id = Signature.department(of: ticket, writtenBy: agent),
      let department = try writer.department(id), !department.signature.isEmpty
    else { return nil }
    let context = TemplateContext(
      ticket: ticket, customer: try writer.customer(ticket.customer), agent: agent,
      department: department, deskName: try writer.setting("name"))
    return Signature.text(of: department.signature, with: context)
  }
}
