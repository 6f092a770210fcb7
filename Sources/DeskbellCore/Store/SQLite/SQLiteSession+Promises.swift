import GRDB

extension SQLiteSession {
  func promiseDocuments() throws -> [PromiseDocument] {
    try rows(
      "SELECT id, kind, name, text, at, agent_id, system_name FROM promise_document ORDER BY id"
    ) { row in
      guard let kind = PromiseDocument.Kind(rawValue: row[1]) else {
        throw DeskError.damaged("a document is of the unknown kind \(row[1] as String)")
      }
      let actor: Actor = Self.identifier(row, 5).map(Actor.agent) ?? .system(row[6] ?? "")
      return PromiseDocument(
        id: PromiseDocument.ID(rawValue: row[0]), kind: kind, name: row[2], text: row[3],
        at: Instant(milliseconds: row[4]), actor: actor)
    }
  }

  func newestPromiseDocument() throws -> PromiseDocument.ID? {
    // A maximum is a row of its own even where there is nothing, which the library reads as zero.
    try number("SELECT id FROM promise_document ORDER BY id DESC LIMIT 1")
      .map(PromiseDocument.ID.init(rawValue:))
  }

  func append(_ document: PromiseDocument) throws -> PromiseDocument.ID {
    var (agent, system): (Agent.ID?, String?) = (nil, nil)
    switch document.actor {
    case .agent(let id): agent = id
    case .system(let name): system = name
    case .customer: throw DeskError.notPermitted("Customers promise nothing.")
    }
    try run(
      """
      INSERT INTO promise_document (kind, name, text, at, agent_id, system_name)
      VALUES (?, ?, ?, ?, ?, ?)
      """, [document.kind.rawValue, document.name, document.text, document.at, agent, system])
    return PromiseDocument.ID(rawValue: database.lastInsertedRowID)
  }

  func promiseState(of ticket: Ticket.ID) throws -> String? {
    try String.fetchOne(
      database.cachedStatement(sql: "SELECT state FROM promise_state WHERE ticket_id = ?"),
      arguments: [ticket])
  }

  func setPromiseState(_ state: String?, of ticket: Ticket.ID) throws {
    guard let state else {
      return try run("DELETE FROM promise_state WHERE ticket_id = ?", [ticket])
    }
    try run(
      """
      INSERT INTO promise_state (ticket_id, state) VALUES (?, ?)
      ON CONFLICT (ticket_id) DO UPDATE SET state = excluded.state
      """, [ticket, state])
  }

  func promiseMessages(of ticket: Ticket.ID) throws -> [PromiseMessage] {
    // By the events, not by where they are: those of a merged ticket are on another one.
    try rows(
      """
      SELECT \(Self.promiseColumns) FROM message WHERE id IN
        (SELECT message_id FROM event WHERE ticket_id = ? AND message_id IS NOT NULL) ORDER BY id
      """, [ticket], Self.promiseMessage)
  }

  func promiseMessage(_ id: Message.ID) throws -> PromiseMessage? {
    try first(
      "SELECT \(Self.promiseColumns) FROM message WHERE id = ?", [id], Self.promiseMessage)
  }

  private static let promiseColumns = """
    id, kind, agent_id, received_at, is_automatic, delivery, release_at
    """

  private static func promiseMessage(_ row: Row) throws -> PromiseMessage {
    guard let kind = Message.Kind(rawValue: row[1]),
      let delivery = Message.Delivery(rawValue: row[5])
    else { throw DeskError.damaged("message \(row[0] as Int64) has an unknown kind") }
    return PromiseMessage(
      id: Message.ID(rawValue: row[0]), kind: kind, agent: identifier(row, 2),
      receivedAt: Instant(milliseconds: row[3]), isAutomatic: row[4], delivery: delivery,
      releaseAt: instant(row, 6))
  }

  func openTickets() throws -> [Ticket.ID] {
    try rows("SELECT id FROM ticket INDEXED BY ticket_open_by_due WHERE is_open = 1 ORDER BY id") {
      Ticket.ID(rawValue: $0[0])
    }
  }

  func tickets(
    openOrChangedSince start: Instant, after number: Ticket.ID, limit: Int
  ) throws -> [Ticket] {
    try rows(
      """
      SELECT \(Self.rowColumns) FROM ticket t
      WHERE t.id > ? AND (t.is_open = 1 OR t.updated_at >= ?) ORDER BY t.id LIMIT ?
      """, [number, start, limit], Self.ticket)
  }

  func allTickets() throws -> [Ticket.ID] {
    try rows("SELECT id FROM ticket ORDER BY id") { Ticket.ID(rawValue: $0[0]) }
  }

  func ticketsWithLevels(at now: Instant, limit: Int) throws -> [Ticket] {
    try rows(
      """
      SELECT \(Self.rowColumns) FROM ticket t
      WHERE t.level_at <= ? AND t.level_at < \(SQLiteSchema.never) ORDER BY t.level_at LIMIT ?
      """, [now, limit], Self.ticket)
  }

  func ticketsToWake(at now: Instant, limit: Int) throws -> [Ticket] {
    try rows(
      """
      SELECT \(Self.rowColumns) FROM ticket t INDEXED BY ticket_open_snoozed
      WHERE t.is_open = 1 AND t.snoozed_until > 0 AND t.snoozed_until <= ? LIMIT ?
      """, [now, limit], Self.ticket)
  }

  func setOutlook(
    _ outlook: PromiseOutlook, of ticket: Ticket, ifNewest event: Event.ID?
  ) throws {
    var changed = ticket
    changed.outlook = outlook
    try run(
      """
      UPDATE ticket SET due_at = ?, risk_at = ?, breach_at = ?, level_at = ?, has_breached = ?,
        is_paused = ?, attention_at = ?
      WHERE id = ? AND change_seq = coalesce(?, change_seq)
      """,
      [
        Self.stored(outlook.dueAt), Self.stored(outlook.riskAt), Self.stored(outlook.breachAt),
        Self.stored(outlook.levelAt), outlook.hasBreached, outlook.isPaused,
        Attention(of: changed).at, ticket.id, event,
      ])
  }

  func openTicketsWithoutPromises() throws -> [Ticket.ID] {
    try rows(
      """
      SELECT id FROM ticket INDEXED BY ticket_open_by_due WHERE is_open = 1
        AND NOT EXISTS (SELECT 1 FROM promise_state s WHERE s.ticket_id = ticket.id)
      """
    ) { Ticket.ID(rawValue: $0[0]) }
  }

  func keptPromises(after number: Ticket.ID, limit: Int) throws -> [KeptPromises] {
    try rows(
      """
      SELECT t.id, t.priority, t.waiting_since, t.updated_at, t.due_at, t.risk_at, t.breach_at,
        t.level_at, t.has_breached, t.is_paused, t.change_seq, s.state
      FROM promise_state s CROSS JOIN ticket t ON t.id = s.ticket_id
      WHERE s.ticket_id > ? AND t.is_open = 1 ORDER BY s.ticket_id LIMIT ?
      """, [number, limit]
    ) { row in
      guard let priority = Priority(rank: row[1]) else {
        throw DeskError.damaged("ticket \(row[0] as Int64) has an unknown state")
      }
      let ticket = Ticket(
        id: Ticket.ID(rawValue: row[0]), subject: "", priority: priority, channel: .mail,
        customer: 0, createdAt: Instant(milliseconds: 0),
        updatedAt: Instant(milliseconds: row[3]), waitingSince: Self.instant(row, 2),
        outlook: Self.outlook(row, from: 4))
      return KeptPromises(ticket: ticket, state: row[11], event: Event.ID(rawValue: row[10]))
    }
  }
}
