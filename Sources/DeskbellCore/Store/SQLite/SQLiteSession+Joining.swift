import GRDB

extension SQLiteSession {
  func messageNumbers(of ticket: Ticket.ID) throws -> [Message.ID] {
    try rows("SELECT id FROM message WHERE ticket_id = ? ORDER BY id", [ticket]) {
      Message.ID(rawValue: $0[0])
    }
  }

  func newestMessage(of ticket: Ticket.ID, before message: Message.ID) throws -> Message.ID? {
    try first(
      "SELECT id FROM message WHERE ticket_id = ? AND id < ? ORDER BY id DESC LIMIT 1",
      [ticket, message]
    ) { Message.ID(rawValue: $0[0]) }
  }

  func oldestUnanswered(
    of ticket: Ticket.ID, answeredThrough: Message.ID?
  ) throws -> Message.ID? {
    try first(
      """
      SELECT id FROM message WHERE ticket_id = ? AND id > ? AND kind = 'customer'
        AND is_automatic = 0 AND delivery <> 'withdrawn'
      ORDER BY id LIMIT 1
      """, [ticket, answeredThrough?.rawValue ?? 0]
    ) { Message.ID(rawValue: $0[0]) }
  }

  func move(_ messages: [Message.ID], to ticket: Ticket.ID) throws {
    for message in messages {
      try run("UPDATE message SET ticket_id = ? WHERE id = ?", [ticket, message])
    }
  }

  func moveConversation(keys: [String], from: Ticket.ID, to: Ticket.ID) throws {
    for key in keys {
      try run(
        "UPDATE conversation_key SET ticket_id = ? WHERE key = ? AND ticket_id = ? AND channel = "
          + "(SELECT channel FROM ticket WHERE id = ?)", [to, key, from, to])
    }
  }

  func links(of ticket: Ticket.ID) throws -> [TicketLink] {
    try rows(
      """
      SELECT l.kind, l.other, l.is_outgoing, t.subject, t.status FROM (
        SELECT kind, target_id AS other, 1 AS is_outgoing FROM ticket_link WHERE source_id = ?1
        UNION ALL
        SELECT kind, source_id, 0 FROM ticket_link WHERE target_id = ?1
      ) l JOIN ticket t ON t.id = l.other ORDER BY l.kind, l.is_outgoing DESC, l.other
      """, [ticket]
    ) { row in
      guard let kind = LinkKind(rawValue: row[0]), let status = TicketStatus(rawValue: row[4])
      else { throw DeskError.damaged("a link of #\(ticket) is of an unknown kind") }
      return TicketLink(
        kind: kind, other: Ticket.ID(rawValue: row[1]), isOutgoing: row[2], subject: row[3],
        status: status)
    }
  }

  func setLinked(
    _ isLinked: Bool, _ source: Ticket.ID, _ kind: LinkKind, _ target: Ticket.ID
  ) throws {
    let sql =
      isLinked
      ? "INSERT OR IGNORE INTO ticket_link (source_id, kind, target_id) VALUES (?, ?, ?)"
      : "DELETE FROM ticket_link WHERE source_id = ? AND kind = ? AND target_id = ?"
    try run(sql, [source, kind.rawValue, target])
  }
}

/// The index knows a ticket's subject by one message. Where tickets are joined, that is no longer the
/// first one of a ticket, and an index without content must be told exactly what it forgets.
extension SQLiteSession {
  func subjectBearer(of ticket: Ticket.ID) throws -> Message.ID? {
    let kept = try number("SELECT message_id FROM subject_bearer WHERE ticket_id = ?", [ticket])
    let bearer =
      try kept
      ?? number("SELECT id FROM message WHERE ticket_id = ? ORDER BY id LIMIT 1", [ticket])
    return bearer.map(Message.ID.init(rawValue:))
  }

  func ticketBegun(with message: Message.ID) throws -> Ticket.ID? {
    if let kept = try number(
      "SELECT ticket_id FROM subject_bearer WHERE message_id = ?", [message])
    {
      return Ticket.ID(rawValue: kept)
    }
    guard let ticket = try number("SELECT ticket_id FROM message WHERE id = ?", [message]) else {
      return nil
    }
    let id = Ticket.ID(rawValue: ticket)
    return try subjectBearer(of: id) == message ? id : nil
  }

  /// The subject that a message is found by.
  func searchedSubject(of message: Message) throws -> String {
    try ticketBegun(with: message.id).flatMap(ticket)?.subject ?? message.subject
  }

  func keepSubjectBearer(of ticket: Ticket.ID) throws {
    guard let message = try subjectBearer(of: ticket) else { return }
    try run(
      "INSERT OR IGNORE INTO subject_bearer (ticket_id, message_id) VALUES (?, ?)",
      [ticket, message])
  }

  func setSubjectBearer(_ id: Message.ID, of ticket: Ticket.ID) throws {
    guard let message = try message(id), let subject = try self.ticket(ticket)?.subject else {
      return
    }
    try removeFromSearch(message, subject: message.subject)
    try addToSearch(message, subject: subject)
    try run("INSERT INTO subject_bearer (ticket_id, message_id) VALUES (?, ?)", [ticket, id])
  }

  func dropSubjectBearer(of ticket: Ticket.ID) throws {
    guard let message = try subjectBearer(of: ticket).flatMap(message),
      let subject = try self.ticket(ticket)?.subject
    else { return }
    try run("DELETE FROM subject_bearer WHERE ticket_id = ?", [ticket])
    try removeFromSearch(message, subject: subject)
    try addToSearch(message, subject: message.subject)
  }
}
