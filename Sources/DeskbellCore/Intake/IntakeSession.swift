/// Takes messages in inside one transaction.
struct IntakeSession {
  let writer: any StoreWriter
  let now: Instant
  let timeline: PromiseTimeline

  func take(_ prepared: PreparedMessage) throws -> IntakeReceipt {
    let channel = prepared.message.channel
    if let (ticket, message) = try writer.takenMessage(channel: channel, key: prepared.key) {
      return IntakeReceipt(ticket: ticket, message: message, outcome: .known)
    }
    let isBlocked =
      try writer.customer(address: prepared.message.from.address)?.isBlocked ?? false
    if let ticket = try conversation(of: prepared), !isBlocked || ticket.status == .spam {
      let message = try add(prepared, to: ticket)
      return IntakeReceipt(ticket: ticket.id, message: message, outcome: .added)
    }
    return try open(prepared)
  }

  /// The ticket that a message belongs to: by what it answers, by who answers it, by the number in
  /// its subject.
  private func conversation(of prepared: PreparedMessage) throws -> Ticket? {
    let channel = prepared.message.channel
    for reference in prepared.message.references + [prepared.key] {
      if let id = try writer.ticket(inConversation: reference, channel: channel),
        let ticket = try writer.standing(id)
      {
        return ticket
      }
    }
    return try prepared.namedTicket.flatMap(writer.standing)
  }

  private func open(_ prepared: PreparedMessage) throws -> IntakeReceipt {
    let incoming = prepared.message
    let customer = try writer.customer(for: incoming.from, language: incoming.language)
    let language = try incoming.language ?? writer.customer(customer)?.language
    let ticket = try writer.insert(
      Ticket(
        id: 0, subject: prepared.subject, channel: incoming.channel, customer: customer,
        tags: Set(incoming.tags.map { $0.lowercased() }).sorted(), language: language,
        createdAt: now, updatedAt: now, version: 0))
    let message = try insert(prepared, on: ticket, subject: prepared.subject)
    try session(for: customer).commit(.opened, [], to: ticket, saying: message)
    if try writer.customer(customer)?.isBlocked ?? false { try markAsSpam(ticket.id) }
    return IntakeReceipt(ticket: ticket.id, message: message.id, outcome: .new)
  }

  /// What a blocked customer writes is kept, where nobody need look.
  private func markAsSpam(_ ticket: Ticket.ID) throws {
    guard let opened = try writer.ticket(ticket) else { return }
    try ActionSession(
      writer, actor: .system("intake"), now: now, holdSeconds: 0, timeline: timeline
    ).commit(
      .statusChanged, [.status(from: opened.status, to: .spam)], to: opened,
      data: EventData(reason: "the customer is blocked"))
  }

  private func add(_ prepared: PreparedMessage, to known: Ticket) throws -> Message.ID {
    let incoming = prepared.message
    let ticket = incoming.isAutomatic ? known : try withdrawingScheduled(on: known)
    let customer = try writer.customer(for: incoming.from, language: incoming.language)
    let message = try insert(prepared, on: ticket, subject: incoming.subject)
    var changes: [FieldChange] = []
    if !incoming.isAutomatic {
      let status = StatusMachine.afterCustomerMessage(ticket.status)
      if status != ticket.status { changes.append(.status(from: ticket.status, to: status)) }
      if ticket.snoozedUntil != nil {
        changes.append(.snoozedUntil(from: ticket.snoozedUntil, to: nil))
        if ticket.isSnoozed(at: now) {
          changes.append(.returnedAt(from: ticket.returnedAt, to: now))
        }
      }
    }
    try session(for: customer).commit(.received, changes, to: ticket, saying: message)
    return message.id
  }

  /// The ticket without the answers that were to leave later.
  private func withdrawingScheduled(on ticket: Ticket) throws -> Ticket {
    guard try !writer.scheduledMessages(on: ticket.id, at: now).isEmpty else { return ticket }
    try ActionSession(
      writer, actor: .system("outbox"), now: now, holdSeconds: 0, timeline: timeline
    ).withdrawScheduled(on: ticket.id)
    return try writer.ticket(ticket.id) ?? ticket
  }

  private func session(for customer: Customer.ID) throws -> ActionSession {
    try ActionSession(incoming: writer, from: customer, now: now, timeline: timeline)
  }

  private func insert(
    _ prepared: PreparedMessage, on ticket: Ticket, subject: String
  ) throws -> Message {
    let incoming = prepared.message
    let attachments = try incoming.files.map { file in
      Attachment(
        name: file.name, type: file.type, size: file.bytes.count,
        sha256: try writer.insertBlob(file.bytes))
    }
    var message = Message(
      id: 0, ticket: ticket.id, kind: .customer, author: incoming.from, to: incoming.to,
      cc: incoming.cc, subject: incoming.subject, sentAt: incoming.sentAt, receivedAt: now,
      externalID: incoming.externalID, text: incoming.text, reply: incoming.reply,
      isAutomatic: incoming.isAutomatic, attachments: attachments)
    message.id = try writer.insert(message, raw: incoming.raw, ticketSubject: subject)
    try writer.remember(
      message: message.id, of: ticket.id, channel: incoming.channel, key: prepared.key,
      references: incoming.references)
    return message
  }
}
