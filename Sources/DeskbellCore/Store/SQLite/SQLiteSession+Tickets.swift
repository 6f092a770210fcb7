import GRDB

extension SQLiteSession {
  /// The columns of a list row in the order `ticketRow` reads them.
  static let rowColumns = """
    t.id, t.subject, t.status, t.priority, t.channel, t.department_id, t.assignee_id, t.tier, \
    t.customer_id, t.tags, t.language, t.created_at, t.updated_at, t.snoozed_until, \
    t.escalated_at, t.merged_into, t.hand_overs, t.answered_through, t.waiting_since, t.version, \
    t.customer_name, t.last_writer, t.message_count, t.attention_at, t.due_at, t.risk_at, \
    t.breach_at, t.level_at, t.has_breached, t.is_paused, t.snooze_reason, t.returned_at
    """

  func ticket(_ id: Ticket.ID) throws -> Ticket? {
    try first("SELECT \(Self.rowColumns) FROM ticket t WHERE t.id = ?", [id]) {
      try Self.ticket($0)
    }
  }

  func ticketCount() throws -> Int {
    // Tickets are never deleted and numbered without gaps, so that the ends tell the number.
    Int(try number("SELECT (SELECT max(id) FROM ticket) - (SELECT min(id) FROM ticket) + 1") ?? 0)
  }

  func openTicketCounts(now: Instant) throws -> [Agent.ID: Int] {
    var counts: [Agent.ID: Int] = [:]
    for group in try openTicketGroups(now: now) {
      if let assignee = group.assignee { counts[assignee, default: 0] += group.tickets }
    }
    return counts
  }

  func openTicketGroups(now: Instant) throws -> [OpenTicketGroup] {
    try rows(
      """
      SELECT department_id, assignee_id, sum(tickets) FROM (
        SELECT department_id, assignee_id, tickets FROM open_ticket_count
        UNION ALL
        SELECT coalesce(department_id, 0), coalesce(assignee_id, 0), -1
        FROM ticket INDEXED BY ticket_open_snoozed
        WHERE is_open = 1 AND snoozed_until > 0 AND snoozed_until > ?
      ) GROUP BY department_id, assignee_id
      """, [now]
    ) { row in
      let (department, assignee): (Int64, Int64) = (row[0], row[1])
      return OpenTicketGroup(
        department: department == 0 ? nil : Department.ID(rawValue: department),
        assignee: assignee == 0 ? nil : Agent.ID(rawValue: assignee), tickets: row[2])
    }
  }

  func insert(_ ticket: Ticket) throws -> Ticket {
    let firstNumber = try setting("first-ticket-number").flatMap(Int64.init) ?? 1
    let newest = try number("SELECT max(id) FROM ticket")
    var inserted = ticket
    inserted.id = Ticket.ID(rawValue: newest.map { $0 + 1 } ?? firstNumber)
    try insertNumbered(inserted)
    return inserted
  }

  /// Adds a ticket under the number that it says.
  func insertNumbered(_ ticket: Ticket) throws {
    let names = ["id", "customer_name"] + Self.stateColumns
    try run(
      """
      INSERT INTO ticket (\(names.joined(separator: ", ")), created_at)
      VALUES (?, coalesce((SELECT name FROM customer WHERE id = ?), ''),
        \(Self.stateColumns.map { _ in "?" }.joined(separator: ", ")), ?)
      """,
      [ticket.id, ticket.customer] + StatementArguments(Self.stateValues(ticket))
        + [ticket.createdAt])
    for tag in ticket.tags {
      try run("INSERT INTO ticket_tag (tag, ticket_id) VALUES (?, ?)", [tag, ticket.id])
    }
  }

  func update(_ ticket: Ticket, before: Ticket, event: Event.ID, speaker: Address?) throws {
    var also = [("change_seq = ?", event.databaseValue)]
    if let speaker {
      let name = speaker.name?.nonEmpty ?? speaker.address
      also.append(("message_count = message_count + 1, last_writer = ?", name.databaseValue))
    }
    try writeState(of: ticket, before: before, also: also)
    if ticket.tags != before.tags {
      for tag in Set(before.tags).subtracting(ticket.tags) {
        try run("DELETE FROM ticket_tag WHERE tag = ? AND ticket_id = ?", [tag, ticket.id])
      }
      for tag in Set(ticket.tags).subtracting(before.tags) {
        try run("INSERT INTO ticket_tag (tag, ticket_id) VALUES (?, ?)", [tag, ticket.id])
      }
    }
    if ticket.subject != before.subject {
      try reindexSubject(of: ticket.id, from: before.subject, to: ticket.subject)
    }
  }

  /// Writes the columns that differ: every column named costs its indexes and references, changed or
  /// not.
  func writeState(
    of ticket: Ticket, before: Ticket, also: [(assignment: String, value: DatabaseValue)]
  ) throws {
    let changed = zip(
      Self.stateColumns, zip(Self.stateValues(before), Self.stateValues(ticket))
    ).filter { $1.0 != $1.1 }
    guard !changed.isEmpty || !also.isEmpty else { return }
    let assignments = changed.map { "\($0.0) = ?" } + also.map(\.assignment)
    try run(
      "UPDATE ticket SET \(assignments.joined(separator: ", ")) WHERE id = ?",
      StatementArguments(changed.map { $0.1.1 } + also.map(\.value) + [ticket.id.databaseValue]))
  }

  /// The columns that a change of the ticket may change, in the order of `stateValues`.
  private static let stateColumns = [
    "subject", "status", "is_open", "priority", "channel", "department_id", "assignee_id", "tier",
    "customer_id", "tags", "language", "updated_at", "attention_at", "snoozed_until",
    "escalated_at", "merged_into", "hand_overs", "answered_through", "waiting_since", "version",
    "due_at", "risk_at", "breach_at", "level_at", "has_breached", "is_paused", "snooze_reason",
    "returned_at",
  ]

  private static func stateValues(_ ticket: Ticket) -> [DatabaseValue] {
    let values: [(any DatabaseValueConvertible)?] = [
      ticket.subject, ticket.status.rawValue, ticket.status.isOpen, ticket.priority.rank,
      ticket.channel.rawValue, ticket.department, ticket.assignee, ticket.tier, ticket.customer,
      ticket.tags.joined(separator: "\n"), ticket.language, ticket.updatedAt,
      Attention(of: ticket).at, ticket.snoozedUntil?.milliseconds ?? 0,
      ticket.escalatedAt?.milliseconds ?? 0, ticket.mergedInto, ticket.handOvers,
      ticket.answeredThrough, ticket.waitingSince, ticket.version,
      stored(ticket.outlook.dueAt), stored(ticket.outlook.riskAt),
      stored(ticket.outlook.breachAt), stored(ticket.outlook.levelAt),
      ticket.outlook.hasBreached, ticket.outlook.isPaused, ticket.snoozeReason, ticket.returnedAt,
    ]
    return values.map { $0?.databaseValue ?? .null }
  }

  static func ticketRow(_ row: Row, order: TicketOrder) throws -> TicketRow {
    let ticket = try ticket(row)
    let key: Int64 =
      switch order {
      case .next: row[23]
      case .updated: ticket.updatedAt.milliseconds
      case .created: ticket.id.rawValue
      case .due: row[24]
      case .age: ticket.waitingSince?.milliseconds ?? SQLiteSchema.never
      case .priority:
        Int64(3 - ticket.priority.rank) * TicketOrder.priorityStep + (row[23] as Int64)
      case .customer: ticket.customer.rawValue
      }
    return TicketRow(
      ticket: ticket, customerName: row[20], lastWriter: row[21], messageCount: row[22],
      cursor: PageCursor(key: key, ticket: ticket.id))
  }

  static func ticket(_ row: Row) throws -> Ticket {
    guard let status = TicketStatus(rawValue: row[2]), let priority = Priority(rank: row[3]),
      let channel = Channel(rawValue: row[4])
    else { throw DeskError.damaged("ticket \(row[0] as Int64) has an unknown state") }
    let tags: String = row[9]
    return Ticket(
      id: Ticket.ID(rawValue: row[0]), subject: row[1], status: status, priority: priority,
      channel: channel, department: identifier(row, 5), assignee: identifier(row, 6),
      tier: row[7], customer: Customer.ID(rawValue: row[8]),
      tags: tags.isEmpty ? [] : tags.split(separator: "\n").map(String.init), language: row[10],
      createdAt: Instant(milliseconds: row[11]), updatedAt: Instant(milliseconds: row[12]),
      snoozedUntil: instantOrNever(row, 13), snoozeReason: row[30], returnedAt: instant(row, 31),
      escalatedAt: instantOrNever(row, 14),
      mergedInto: identifier(row, 15), handOvers: row[16], answeredThrough: identifier(row, 17),
      waitingSince: instant(row, 18), outlook: outlook(row, from: 24), version: row[19])
  }

  /// The columns of promises, from one on.
  static func outlook(_ row: Row, from column: Int) -> PromiseOutlook {
    PromiseOutlook(
      dueAt: instantUnlessNever(row, column), riskAt: instantUnlessNever(row, column + 1),
      breachAt: instantUnlessNever(row, column + 2), levelAt: instantUnlessNever(row, column + 3),
      hasBreached: row[column + 4], isPaused: row[column + 5])
  }

  private static func instantUnlessNever(_ row: Row, _ column: Int) -> Instant? {
    let value: Int64 = row[column]
    return value == SQLiteSchema.never ? nil : Instant(milliseconds: value)
  }

  static func identifier<Entity>(_ row: Row, _ column: Int) -> Identifier<Entity>? {
    (row[column] as Int64?).map(Identifier<Entity>.init(rawValue:))
  }

  static func instant(_ row: Row, _ column: Int) -> Instant? {
    (row[column] as Int64?).map(Instant.init(milliseconds:))
  }

  static func stored(_ moment: Instant?) -> Int64 { moment?.milliseconds ?? SQLiteSchema.never }

  /// Zero stands for "not", so that the condition on it is a plain comparison.
  private static func instantOrNever(_ row: Row, _ column: Int) -> Instant? {
    let value: Int64 = row[column]
    return value == 0 ? nil : Instant(milliseconds: value)
  }
}
