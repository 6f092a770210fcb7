import GRDB

/// What stands beside the truth for speed, compared with it and made anew.
extension SQLiteSession {
  func cacheProblems() throws -> [String] {
    var problems: [String] = []
    let counted = try number(
      """
      SELECT count(*) FROM (
        SELECT department_id, assignee_id, tickets FROM open_ticket_count WHERE tickets > 0
        EXCEPT
        SELECT coalesce(department_id, 0), coalesce(assignee_id, 0), count(*)
        FROM ticket WHERE is_open = 1 GROUP BY 1, 2)
      """)
    if counted != 0 { problems.append("the number of open tickets of a department is wrong") }
    for (what, sql) in Self.comparisons {
      let wrong = try rows(sql) { $0[0] as Int64 }
      if !wrong.isEmpty {
        let numbers = wrong.prefix(5).map { "#\($0)" }.joined(separator: ", ")
        let more = wrong.count > 5 ? " and \(wrong.count - 5) more" : ""
        problems.append("\(what) is wrong on \(numbers)\(more)")
      }
    }
    do {
      // Rank 0: the structure of the index; a contentless one has nothing to compare it with.
      try database.execute(
        sql: "INSERT INTO message_search (message_search, rank) VALUES ('integrity-check', 0)")
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      problems.append("the search index is damaged")
    }
    return problems
  }

  func rebuildCaches() throws {
    let tickets = try rows("SELECT id FROM ticket") { Ticket.ID(rawValue: $0[0]) }
    for id in tickets {
      guard var ticket = try ticket(id) else { continue }
      let before = ticket
      ticket.waitingSince =
        ticket.status.isOpen
        ? try waitingSince(of: id, answeredThrough: ticket.answeredThrough) : nil
      let newest = try number("SELECT max(id) FROM event WHERE ticket_id = ?", [id]) ?? 0
      try update(ticket, before: before, event: Event.ID(rawValue: newest), speaker: nil)
      try run(
        "UPDATE ticket SET attention_at = ? WHERE id = ?", [Attention(of: ticket).at, id])
      try refreshMessageSummary(of: id)
    }
    try database.execute(
      sql: """
        DELETE FROM ticket_tag;
        DELETE FROM open_ticket_count;
        INSERT INTO open_ticket_count (department_id, assignee_id, tickets)
          SELECT coalesce(department_id, 0), coalesce(assignee_id, 0), count(*)
          FROM ticket WHERE is_open = 1 GROUP BY 1, 2;
        UPDATE ticket SET customer_name =
          (SELECT name FROM customer WHERE customer.id = ticket.customer_id);
        INSERT INTO message_search (message_search) VALUES ('delete-all');
        """)
    for id in tickets {
      guard let ticket = try ticket(id) else { continue }
      for tag in ticket.tags {
        try run("INSERT INTO ticket_tag (tag, ticket_id) VALUES (?, ?)", [tag, id])
      }
    }
    try rebuildSearch()
  }

  private func rebuildSearch() throws {
    var last: Int64 = 0
    while let next = try number("SELECT min(id) FROM message WHERE id > ?", [last]) {
      last = next
      guard let message = try message(Message.ID(rawValue: next)) else { continue }
      try addToSearch(message, subject: try searchedSubject(of: message))
    }
  }

  private static let comparisons: [(String, String)] = [
    (
      "the number of messages",
      """
      SELECT t.id FROM ticket t WHERE t.message_count <> (SELECT count(*) FROM message m
        WHERE m.ticket_id = t.id AND m.delivery <> 'withdrawn' AND m.kind <> 'system')
      """
    ),
    (
      "the waiting time",
      """
      SELECT t.id FROM ticket t WHERE t.is_open = 1 AND t.waiting_since IS NOT
        (SELECT m.received_at FROM message m WHERE m.ticket_id = t.id
          AND m.id > coalesce(t.answered_through, 0) AND m.kind = 'customer'
          AND m.is_automatic = 0 AND m.delivery <> 'withdrawn' ORDER BY m.received_at LIMIT 1)
      """
    ),
    (
      "the customer's name",
      """
      SELECT t.id FROM ticket t JOIN customer c ON c.id = t.customer_id
      WHERE t.customer_name <> c.name
      """
    ),
    (
      "the newest change",
      """
      SELECT t.id FROM ticket t
      WHERE t.change_seq <> coalesce((SELECT max(e.id) FROM event e WHERE e.ticket_id = t.id), 0)
      """
    ),
    (
      "the list of tags",
      """
      SELECT t.id FROM ticket t WHERE t.tags <> coalesce((SELECT group_concat(tag, char(10))
        FROM (SELECT tag FROM ticket_tag g WHERE g.ticket_id = t.id ORDER BY tag)), '')
      """
    ),
  ]
}
