import GRDB

extension SQLiteSession {
  func outbox(of agent: Agent.ID?, at now: Instant) throws -> [OutgoingMessage] {
    try outgoing(
      "INDEXED BY message_outbox",
      "m.delivery = 'queued' AND m.release_at > ? \(agent == nil ? "" : "AND m.agent_id = ?")",
      "m.release_at, m.id", agent.map { [now, $0] } ?? [now])
  }

  func recordedAnswers(
    of agent: Agent.ID?, at now: Instant, limit: Int
  ) throws -> [OutgoingMessage] {
    let whose = agent == nil ? "" : "AND m.agent_id = ?"
    let order = "m.release_at DESC, m.id DESC LIMIT ?"
    let recorded = try outgoing(
      "INDEXED BY message_recorded", "m.delivery = 'recorded' \(whose)", order,
      agent.map { [$0, limit] } ?? [limit])
    // Those that no worker has marked yet.
    let passed = try outgoing(
      "INDEXED BY message_outbox", "m.delivery = 'queued' AND m.release_at <= ? \(whose)", order,
      agent.map { [now, $0, limit] } ?? [now, limit])
    return Array(
      (passed + recorded).sorted { ($0.leavesAt, $0.id) > ($1.leavesAt, $1.id) }.prefix(limit))
  }

  func hasPassedAnswers(at now: Instant) throws -> Bool {
    try number(
      """
      SELECT 1 FROM message INDEXED BY message_outbox
      WHERE delivery = 'queued' AND release_at <= ? LIMIT 1
      """, [now]) != nil
  }

  func recordPassedAnswers(at now: Instant) throws {
    try run(
      """
      UPDATE message INDEXED BY message_outbox SET delivery = 'recorded'
      WHERE delivery = 'queued' AND release_at <= ?
      """, [now])
  }

  private func outgoing(
    _ index: String, _ condition: String, _ order: String, _ arguments: StatementArguments
  ) throws -> [OutgoingMessage] {
    try rows(
      """
      SELECT m.id, m.ticket_id, t.subject, t.customer_name, m.agent_id, m.recipients,
        coalesce(w.text, b.reply, b.text), m.received_at, coalesce(m.release_at, m.received_at),
        w.send_at IS NOT NULL
      FROM message m \(index)
        JOIN ticket t ON t.id = m.ticket_id JOIN message_body b ON b.message_id = m.id
        LEFT JOIN written w ON w.message_id = m.id
      WHERE \(condition) ORDER BY \(order)
      """, arguments
    ) { row in
      OutgoingMessage(
        id: Message.ID(rawValue: row[0]), ticket: Ticket.ID(rawValue: row[1]), subject: row[2],
        customerName: row[3], agent: Self.identifier(row, 4), to: Self.addresses(row[5]),
        text: row[6], writtenAt: Instant(milliseconds: row[7]),
        leavesAt: Instant(milliseconds: row[8]), isScheduled: row[9])
    }
  }

  func scheduledMessages(on ticket: Ticket.ID, at now: Instant) throws -> [Message] {
    let found = try rows(
      """
      SELECT m.id FROM message m INDEXED BY message_outbox JOIN written w ON w.message_id = m.id
      WHERE m.delivery = 'queued' AND m.release_at > ? AND m.ticket_id = ?
        AND w.send_at IS NOT NULL ORDER BY m.id
      """, [now, ticket]
    ) { Message.ID(rawValue: $0[0]) }
    return try found.compactMap(message)
  }

  func written(_ message: Message.ID) throws -> WrittenDraft? {
    try first(
      """
      SELECT text, caret, recipients, copies, responses, send_at FROM written WHERE message_id = ?
      """, [message]
    ) { row in
      WrittenDraft(
        text: row[0], caret: row[1], to: (row[2] as String?).map(Self.addresses),
        cc: Self.addresses(row[3]), responses: Self.identifiers(row[4]),
        sendAt: Self.instant(row, 5))
    }
  }

  func keep(_ written: WrittenDraft, of message: Message.ID) throws {
    try run(
      """
      INSERT OR REPLACE INTO written (message_id, text, caret, recipients, copies, responses, send_at)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        message, written.text, written.caret, written.to.map(Self.stored),
        Self.stored(written.cc), Self.stored(written.responses), written.sendAt,
      ])
  }

  func event(thatSaid message: Message.ID, on ticket: Ticket.ID) throws -> Event? {
    let here = try number(
      "SELECT id FROM event WHERE ticket_id = ? AND message_id = ? ORDER BY id LIMIT 1",
      [ticket, message])
    // Of a message that came with a merged ticket the event is on that one: found by its writer.
    let found =
      try here
      ?? number(
        """
        SELECT id FROM event INDEXED BY event_by_agent
        WHERE agent_id = (SELECT agent_id FROM message WHERE id = ?1) AND message_id = ?1
        ORDER BY id LIMIT 1
        """, [message])
    return try found.flatMap { try event(Event.ID(rawValue: $0)) }
  }

  func listedDrafts(of agent: Agent.ID) throws -> [ListedDraft] {
    try drafts(of: agent).map { draft in
      let about = try first(
        "SELECT subject, customer_name FROM ticket WHERE id = ?", [draft.ticket]
      ) { (subject: $0[0] as String, customer: $0[1] as String) }
      return ListedDraft(
        draft: draft, subject: about?.subject ?? "", customerName: about?.customer ?? "")
    }
  }
}
