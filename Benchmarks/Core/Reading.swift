import DeskbellCore

/// Pages, counts, tickets and searches against bare statements.
struct Reading {
  let desk: Desk
  let baseline: Baseline
  let runs: Int
  let now: Int64

  /// The columns that a list row reads.
  static let rowColumns = """
    id, subject, status, priority, channel, department_id, assignee_id, tier, customer_id, tags, \
    language, created_at, updated_at, snoozed_until, escalated_at, merged_into, hand_overs, \
    answered_through, waiting_since, version, customer_name, last_writer, message_count, \
    attention_at
    """

  func lines() throws -> [ReportLine] {
    let roster = try desk.roster()
    guard let agent = roster.agents.first, let department = roster.departments.first else {
      return []
    }
    return try pages(agent: agent.id, department: department.id)
      + counts(agent: agent.id, departments: roster.departments.map(\.id)) + [longTicket()]
      + searches()
  }

  private func pages(agent: Agent.ID, department: Department.ID) throws -> [ReportLine] {
    let open = "is_open = 1 AND snoozed_until <= \(now)"
    let views: [(String, ShippedView, String)] = [
      ("mine", .mine, "\(open) AND assignee_id = \(agent)"),
      ("unassigned", .unassigned, "\(open) AND assignee_id IS NULL"),
      ("escalated", .escalated, "\(open) AND escalated_at > 0"),
      ("snoozed", .snoozed, "is_open = 1 AND snoozed_until > 0 AND snoozed_until > \(now)"),
      ("all open", .allOpen, open),
      ("department", .department(department), "\(open) AND department_id = \(department)"),
      ("all", .all, "1"),
    ]
    return try views.flatMap { name, view, condition in
      let key = view.order == .next ? "attention_at" : "updated_at"
      let direction = view.order == .next ? "ASC" : "DESC"
      let sql = """
        SELECT \(Self.rowColumns) FROM ticket WHERE \(condition)
        ORDER BY \(key) \(direction), id \(direction) LIMIT 61
        """
      let first = PageRequest(filter: view.filter(for: agent), order: view.order)
      var last = first
      last.anchor = .last
      return [
        ReportLine(
          name: "page: \(name)",
          samples: try Samples.measure(runs: runs) { _ in _ = try desk.page(first) },
          baseline: baseline.query(sql, runs: runs)),
        ReportLine(
          name: "last page: \(name)",
          samples: try Samples.measure(runs: runs) { _ in _ = try desk.page(last) }),
      ]
    }
  }

  private func counts(agent: Agent.ID, departments: [Department.ID]) throws -> [ReportLine] {
    let views: [ShippedView] =
      [.mine, .unassigned, .escalated, .snoozed, .allOpen] + departments.map { .department($0) }
    let open = "is_open = 1 AND snoozed_until <= \(now)"
    let conditions =
      [
        "\(open) AND assignee_id = \(agent)", "\(open) AND assignee_id IS NULL",
        "\(open) AND escalated_at > 0",
        "is_open = 1 AND snoozed_until > 0 AND snoozed_until > \(now)", open,
      ] + departments.map { "\(open) AND department_id = \($0)" }
    let sql =
      "SELECT "
      + conditions.map { "(SELECT count(*) FROM ticket WHERE \($0))" }.joined(separator: ", ")
    return [
      ReportLine(
        name: "counts of \(views.count) views",
        samples: try Samples.measure(runs: runs) { _ in
          _ = try desk.counts(of: views, for: agent)
        },
        baseline: baseline.query(sql, runs: runs))
    ]
  }

  /// The first ticket with about 200 messages.
  private func longTicket() throws -> ReportLine {
    let page = try desk.page(PageRequest(filter: .everything, order: .created, limit: 20_000))
    guard let row = page.rows.min(by: { abs($0.messageCount - 200) < abs($1.messageCount - 200) })
    else { return ReportLine(name: "no ticket", samples: Samples([])) }
    return ReportLine(
      name: "ticket with \(row.messageCount) messages",
      samples: try Samples.measure(runs: runs) { _ in
        _ = try desk.detail(row.id, reader: nil)
      },
      baseline: bareTicket(row.id))
  }

  /// The statements that a ticket with its conversation and history takes, one after the other.
  private func bareTicket(_ id: Ticket.ID) -> Samples? {
    let statements = [
      "SELECT \(Self.rowColumns) FROM ticket WHERE id = ?",
      """
      SELECT m.*, b.text, b.reply FROM message m JOIN message_body b ON b.message_id = m.id
      WHERE m.ticket_id = ? ORDER BY m.id
      """,
      """
      SELECT a.* FROM message m JOIN attachment a ON a.message_id = m.id WHERE m.ticket_id = ?
      """,
      "SELECT * FROM event WHERE ticket_id = ? ORDER BY id",
    ]
    let parts = statements.compactMap { baseline.query($0, ["\(id)"], runs: runs) }
    guard parts.count == statements.count else { return nil }
    return Samples((0..<runs).map { run in parts.reduce(0) { $0 + $1.micros[run] } })
  }

  private func searches() throws -> [ReportLine] {
    let words = [
      ("rare word", "zebrafish-1"), ("common word", "account"), ("two Chinese characters", "退款"),
    ]
    return try words.map { name, word in
      let request = PageRequest(filter: TicketFilter(text: [SearchTerm(word)]))
      let expression = SearchExpression.matching([SearchTerm(word)]) ?? ""
      let found = try desk.page(request).rows.count
      return ReportLine(
        name: "search: \(name) (\(found))",
        samples: try Samples.measure(runs: runs) { _ in _ = try desk.page(request) },
        baseline: baseline.query(
          "SELECT rowid FROM message_search WHERE message_search MATCH ? ORDER BY rowid DESC LIMIT 61",
          ["'\(expression)"], runs: runs))
    }
  }
}
