import GRDB

/// A filter as the condition of a `SELECT … FROM ticket t`; the text looked for is not part of it.
struct FilterCondition {
  private(set) var sql: String
  private(set) var arguments: StatementArguments = []
  private var terms: [String] = []

  init(_ filter: TicketFilter, now: Instant) {
    sql = ""
    addState(filter, now: now)
    addPromises(filter, now: now)
    addTimes(filter)
    addPlace(filter)
    addRest(filter)
    sql = terms.isEmpty ? "1" : terms.joined(separator: " AND ")
  }

  private mutating func add(_ term: String, _ values: StatementArguments = []) {
    terms.append(term)
    arguments += values
  }

  private mutating func addAny<Value: DatabaseValueConvertible>(
    _ column: String, of values: [Value]
  ) {
    guard !values.isEmpty else { return }
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    add("\(column) IN (\(marks))", StatementArguments(values))
  }

  private mutating func addState(_ filter: TicketFilter, now: Instant) {
    // Written as a constant: only then does the engine see that a partial index will do.
    if let isOpen = filter.isOpen { add("t.is_open = \(isOpen ? 1 : 0)") }
    addAny("t.status", of: filter.statuses.map(\.rawValue).sorted())
    switch filter.snooze {
    case .any: break
    case .hidden: add("t.snoozed_until <= ?", [now])
    case .onlySnoozed: add("t.snoozed_until > 0 AND t.snoozed_until > ?", [now])
    }
    if let isEscalated = filter.isEscalated {
      add(isEscalated ? "t.escalated_at > 0" : "t.escalated_at = 0")
    }
    if let isWaiting = filter.isWaiting {
      add("t.waiting_since IS \(isWaiting ? "NOT NULL" : "NULL")")
    }
  }

  private mutating func addPromises(_ filter: TicketFilter, now: Instant) {
    if let isBreached = filter.isBreached {
      add("\(isBreached ? "" : "NOT ")(t.has_breached = 1 OR t.breach_at < ?)", [now])
    }
    if let isAtRisk = filter.isAtRisk {
      let term = "t.risk_at <= ? AND t.breach_at >= ?"
      add(isAtRisk ? "t.risk_at < \(SQLiteSchema.never) AND \(term)" : "NOT (\(term))", [now, now])
    }
    if let isPressing = filter.isPressing {
      let term = "t.risk_at < \(SQLiteSchema.never) AND t.risk_at <= ?"
      add(isPressing ? term : "NOT (\(term))", [now])
    }
    if let from = filter.dueFrom {
      add("t.due_at < \(SQLiteSchema.never) AND t.due_at >= ?", [from])
    }
    if let before = filter.dueBefore {
      add("t.due_at < \(SQLiteSchema.never) AND t.due_at < ?", [before])
    }
  }

  private mutating func addTimes(_ filter: TicketFilter) {
    if let from = filter.createdFrom { add("t.created_at >= ?", [from]) }
    if let before = filter.createdBefore { add("t.created_at < ?", [before]) }
    if let from = filter.updatedFrom { add("t.updated_at >= ?", [from]) }
    if let before = filter.updatedBefore { add("t.updated_at < ?", [before]) }
  }

  private mutating func addPlace(_ filter: TicketFilter) {
    switch filter.assignment {
    case nil: break
    case .nobody: add("t.assignee_id IS NULL")
    case .agent(let agent): add("t.assignee_id = ?", [agent])
    }
    if let department = filter.department { add("t.department_id = ?", [department]) }
    if let tier = filter.tier { add("t.tier = ?", [tier]) }
  }

  private mutating func addRest(_ filter: TicketFilter) {
    addAny("t.priority", of: filter.priorities.map(\.rank).sorted())
    if let channel = filter.channel { add("t.channel = ?", [channel.rawValue]) }
    for tag in filter.tags {
      add(
        "EXISTS (SELECT 1 FROM ticket_tag g WHERE g.tag = ? AND g.ticket_id = t.id)", [tag])
    }
    if let customer = filter.customer { add("t.customer_id = ?", [customer]) }
    if let language = filter.language { add("t.language = ?", [language]) }
    if let address = filter.customerAddress {
      add(
        "t.customer_id IN (SELECT customer_id FROM customer_address WHERE folded = ?)",
        [Address(address: address).folded])
    }
    addAny("t.id", of: filter.numbers)
    if let unwanted = SearchExpression.matchingAny(filter.excludedText) {
      add(
        """
        t.id NOT IN (SELECT m.ticket_id FROM message m WHERE m.id IN
          (SELECT rowid FROM message_search WHERE message_search MATCH ?))
        """, [unwanted])
    }
  }
}
