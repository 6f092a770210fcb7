import GRDB

/// A filter as the condition of a `SELECT … FROM ticket t`.
struct FilterCondition {
  /// How words are looked for in the messages of a ticket.
  enum TextForm {
    /// Once for all tickets: for walking through many.
    case sets
    /// In the messages of the one ticket: for looking at few.
    case probes
  }

  private(set) var sql = ""
  private(set) var arguments: StatementArguments = []
  private let now: Instant
  private let form: TextForm

  init(_ filter: TicketFilter, now: Instant, text form: TextForm = .sets) {
    self.now = now
    self.form = form
    let terms = filter.conjuncts.map { term($0) }
    sql = terms.isEmpty ? "1" : terms.joined(separator: " AND ")
  }

  private mutating func term(_ filter: TicketFilter) -> String {
    switch filter {
    case .condition(let condition): return term(condition)
    case .all(let parts):
      return parts.isEmpty ? "1" : "(\(parts.map { term($0) }.joined(separator: " AND ")))"
    case .any(let parts):
      return parts.isEmpty ? "0" : "(\(parts.map { term($0) }.joined(separator: " OR ")))"
    // Comparisons that the partial indexes know.
    case .not(.condition(.isOpen)): return "t.is_open = 0"
    case .not(.condition(.isSnoozed)): return with("t.snoozed_until <= ?", [now])
    case .not(.condition(.isEscalated)): return "t.escalated_at = 0"
    // What is unknown does not hold, so its opposite does.
    case .not(let inner): return "(\(term(inner))) IS NOT TRUE"
    }
  }

  private mutating func with(_ term: String, _ values: StatementArguments) -> String {
    arguments += values
    return term
  }

  private mutating func term(_ condition: TicketCondition) -> String {
    switch condition {
    // Written as a constant: only then does the engine see that a partial index will do.
    case .isOpen: "t.is_open = 1"
    case .isSnoozed: with("t.snoozed_until > 0 AND t.snoozed_until > ?", [now])
    case .isEscalated: "t.escalated_at > 0"
    case .isWaiting: "t.waiting_since IS NOT NULL"
    case .isBreached: with("(t.has_breached = 1 OR t.breach_at < ?)", [now])
    case .isAtRisk:
      with(
        "t.risk_at < \(SQLiteSchema.never) AND t.risk_at <= ? AND t.breach_at >= ?", [now, now])
    case .isPressing: with("t.risk_at < \(SQLiteSchema.never) AND t.risk_at <= ?", [now])
    case .due(let range):
      "t.due_at < \(SQLiteSchema.never) AND \(bounds("t.due_at", range))"
    case .created(let range): bounds("t.created_at", range)
    case .updated(let range): bounds("t.updated_at", range)
    case .text, .subject, .sender, .hasAttachment, .isFollowed: besideTerm(condition)
    default: fieldTerm(condition)
    }
  }

  private mutating func bounds(_ column: String, _ range: InstantRange) -> String {
    var terms: [String] = []
    if let from = range.from { terms.append(with("\(column) >= ?", [from])) }
    if let before = range.before { terms.append(with("\(column) < ?", [before])) }
    return terms.joined(separator: " AND ")
  }

  private mutating func fieldTerm(_ condition: TicketCondition) -> String {
    switch condition {
    case .statuses(let statuses): oneOf("t.status", statuses.map(\.rawValue).sorted())
    case .priorities(let priorities): oneOf("t.priority", priorities.map(\.rank).sorted())
    case .channels(let channels): oneOf("t.channel", channels.map(\.rawValue).sorted())
    case .assignees(let agents): oneOfOptional("t.assignee_id", agents.sorted(by: Self.isBefore))
    case .departments(let departments):
      oneOfOptional("t.department_id", departments.sorted(by: Self.isBefore))
    case .tiers(let tiers): inRanges("t.tier", tiers)
    case .numbers(let numbers): inRanges("t.id", numbers)
    case .customer(let customer): with("t.customer_id = ?", [customer])
    case .customerAddresses(let addresses):
      "t.customer_id IN (SELECT customer_id FROM customer_address WHERE "
        + "\(oneOf("folded", addresses.sorted())))"
    case .languages(let languages): oneOf("t.language", languages.sorted())
    case .tags(let tags):
      "EXISTS (SELECT 1 FROM ticket_tag g WHERE \(oneOf("g.tag", tags.sorted())) "
        + "AND g.ticket_id = t.id)"
    default: "0"
    }
  }

  private static func isBefore<Entity>(
    _ left: Identifier<Entity>?, _ right: Identifier<Entity>?
  ) -> Bool {
    (left?.rawValue ?? 0) < (right?.rawValue ?? 0)
  }

  private mutating func oneOf<Value: DatabaseValueConvertible>(
    _ column: String, _ values: [Value]
  ) -> String {
    if values.count == 1 { return with("\(column) = ?", StatementArguments(values)) }
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    return with("\(column) IN (\(marks))", StatementArguments(values))
  }

  /// nil is a value like others.
  private mutating func oneOfOptional<Value: DatabaseValueConvertible>(
    _ column: String, _ values: [Value?]
  ) -> String {
    let known = values.compactMap(\.self)
    guard known.count < values.count else { return oneOf(column, known) }
    if known.isEmpty { return "\(column) IS NULL" }
    return "(\(column) IS NULL OR \(oneOf(column, known)))"
  }

  private mutating func inRanges(_ column: String, _ numbers: NumberRanges) -> String {
    let single = numbers.ranges.filter { $0.lowerBound == $0.upperBound }.map(\.lowerBound)
    var terms: [String] = []
    if !single.isEmpty { terms.append(oneOf(column, single)) }
    for range in numbers.ranges where range.lowerBound < range.upperBound {
      terms.append(with("\(column) BETWEEN ? AND ?", [range.lowerBound, range.upperBound]))
    }
    return terms.count == 1 ? terms[0] : "(\(terms.joined(separator: " OR ")))"
  }

  private mutating func besideTerm(_ condition: TicketCondition) -> String {
    switch condition {
    case .text(let terms): found(SearchExpression.matching(terms))
    case .subject(let term): found(SearchExpression.matching(term, in: .subject))
    case .sender(let term):
      found(
        SearchExpression.matching(term, in: .people),
        and: "\(WordsFunction.name)(m.author_name, m.author_address, ?)",
        [WordsFunction.argument(term)])
    case .hasAttachment:
      """
      EXISTS (SELECT 1 FROM message m JOIN attachment a ON a.message_id = m.id
        WHERE m.ticket_id = t.id AND m.delivery <> 'withdrawn')
      """
    case .isFollowed(let agent):
      with(
        "EXISTS (SELECT 1 FROM follower f WHERE f.ticket_id = t.id AND f.agent_id = ?)", [agent])
    default: "0"
    }
  }

  /// Whether a message of the ticket is found by an expression; nil finds nothing.
  private mutating func found(
    _ expression: String?, and more: String? = nil, _ values: StatementArguments = []
  ) -> String {
    guard let expression else { return "0" }
    let further = more.map { " AND \($0)" } ?? ""
    switch form {
    case .sets:
      return with(
        """
        t.id IN (SELECT m.ticket_id FROM message m WHERE m.delivery <> 'withdrawn' AND m.id IN
          (SELECT rowid FROM message_search WHERE message_search MATCH ?)\(further))
        """, [expression] + values)
    case .probes:
      return with(
        """
        EXISTS (SELECT 1 FROM message m WHERE m.ticket_id = t.id AND m.delivery <> 'withdrawn'
          AND EXISTS (SELECT 1 FROM message_search
            WHERE message_search.rowid = m.id AND message_search MATCH ?)\(further))
        """, [expression] + values)
    }
  }
}
