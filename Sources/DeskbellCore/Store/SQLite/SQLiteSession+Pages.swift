import GRDB

extension SQLiteSession {
  func rows(_ tickets: [Ticket.ID], order: TicketOrder) throws -> [TicketRow] {
    try tickets.compactMap { id in
      try first("SELECT \(Self.rowColumns) FROM ticket t WHERE t.id = ?", [id]) {
        try Self.ticketRow($0, order: order)
      }
    }
  }

  func page(_ request: PageRequest, now: Instant) throws -> TicketPage {
    if let plan = SearchPlan(request.filter) { return try searchPage(request, plan, now: now) }
    let condition = FilterCondition(request.filter, now: now)
    let wanted = request.limit + 1
    switch request.anchor {
    case .first:
      let found = try range(request, condition, after: nil, forward: true, limit: wanted)
      return TicketPage(
        rows: Array(found.prefix(request.limit)), hasEarlier: false,
        hasLater: found.count == wanted)
    case .after(let cursor):
      let found = try range(request, condition, after: cursor, forward: true, limit: wanted)
      return TicketPage(
        rows: Array(found.prefix(request.limit)), hasEarlier: true,
        hasLater: found.count == wanted)
    case .last:
      let found = try range(request, condition, after: nil, forward: false, limit: wanted)
      return TicketPage(
        rows: found.prefix(request.limit).reversed(), hasEarlier: found.count == wanted,
        hasLater: false)
    case .before(let cursor):
      let found = try range(request, condition, after: cursor, forward: false, limit: wanted)
      return TicketPage(
        rows: found.prefix(request.limit).reversed(), hasEarlier: found.count == wanted,
        hasLater: true)
    }
  }

  func count(_ filter: TicketFilter, now: Instant, limit: Int) throws -> Int {
    if let plan = SearchPlan(filter) {
      return try searchHits(plan, now: now, limit: limit).count
    }
    let condition = FilterCondition(filter, now: now)
    if limit == .max {
      return Int(
        try number(
          "SELECT count(*) FROM ticket t WHERE \(condition.sql)", condition.arguments) ?? 0)
    }
    return Int(
      try number(
        "SELECT count(*) FROM (SELECT 1 FROM ticket t WHERE \(condition.sql) LIMIT ?)",
        condition.arguments + [limit]) ?? 0)
  }

  /// Rows behind a cursor in one direction of the order.
  ///
  /// Rows with the cursor's own key come from a statement of their own: a comparison of pairs would
  /// walk through all of them in a long run of equal keys.
  private func range(
    _ request: PageRequest, _ condition: FilterCondition, after cursor: PageCursor?, forward: Bool,
    limit: Int
  ) throws -> [TicketRow] {
    let (column, isAscending) = Self.sortColumn(request.order)
    let ascending = isAscending == forward
    let direction = ascending ? "ASC" : "DESC"
    let comparison = ascending ? ">" : "<"
    let select = "SELECT \(Self.rowColumns) FROM ticket t WHERE \(condition.sql)"
    let read: (Row) throws -> TicketRow = { try Self.ticketRow($0, order: request.order) }
    guard let cursor else {
      return try rows(
        "\(select) ORDER BY \(column) \(direction), t.id \(direction) LIMIT ?",
        condition.arguments + [limit], read)
    }
    var found: [TicketRow] = []
    if column != "t.id" {
      found = try rows(
        "\(select) AND \(column) = ? AND t.id \(comparison) ? ORDER BY t.id \(direction) LIMIT ?",
        condition.arguments + [cursor.key, cursor.ticket, limit], read)
    }
    guard found.count < limit else { return found }
    return try found
      + rows(
        """
        \(select) AND \(column) \(comparison) ?
        ORDER BY \(column) \(direction), t.id \(direction) LIMIT ?
        """, condition.arguments + [cursor.key, limit - found.count], read)
  }

  /// As the indexes of `SQLiteSchema+Views` have them, to the letter.
  private static func sortColumn(_ order: TicketOrder) -> (column: String, isAscending: Bool) {
    switch order {
    case .next: ("t.attention_at", true)
    case .updated: ("t.updated_at", false)
    case .created: ("t.id", false)
    case .due: ("t.due_at", true)
    case .age: ("coalesce(t.waiting_since, \(SQLiteSchema.never))", true)
    case .priority: ("((3 - t.priority) * \(TicketOrder.priorityStep) + t.attention_at)", true)
    case .customer: ("t.customer_id", true)
    }
  }

  func seenTickets(_ filter: TicketFilter, now: Instant, limit: Int) throws -> [SeenTicket] {
    // Walked whole, so that words lead nowhere faster: each ticket once, however many there are.
    let condition = FilterCondition(filter, now: now)
    return try rows(
      "SELECT t.id, t.version FROM ticket t WHERE \(condition.sql) ORDER BY t.id LIMIT ?",
      condition.arguments + [limit]
    ) { SeenTicket(Ticket.ID(rawValue: $0[0]), version: $0[1]) }
  }
}
