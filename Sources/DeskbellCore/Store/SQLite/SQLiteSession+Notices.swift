import GRDB

extension SQLiteSession {
  func notices(for agent: Agent.ID) throws -> [Notice] {
    try rows(
      """
      SELECT n.event_id, n.ticket_id, t.subject, n.raised_at, e.level FROM notice n
      JOIN ticket t ON t.id = n.ticket_id JOIN event e ON e.id = n.event_id
      WHERE n.agent_id = ? AND n.acknowledged_at IS NULL ORDER BY n.id
      """, [agent]
    ) { row in
      guard let level = (row[4] as String?).flatMap(LevelCrossing.init(stored:)) else {
        throw DeskError.damaged("event \(row[0] as Int64) does not say which level was reached")
      }
      return Notice(
        event: Event.ID(rawValue: row[0]), ticket: Ticket.ID(rawValue: row[1]), subject: row[2],
        level: level, raisedAt: Instant(milliseconds: row[3]))
    }
  }

  func notify(_ agent: Agent.ID, of event: Event.ID, on ticket: Ticket.ID, at: Instant) throws {
    try run(
      """
      INSERT OR IGNORE INTO notice (agent_id, ticket_id, event_id, raised_at) VALUES (?, ?, ?, ?)
      """, [agent, ticket, event, at])
  }

  func acknowledgeNotices(
    for agent: Agent.ID, on ticket: Ticket.ID?, at: Instant
  ) throws -> Int {
    try run(
      """
      UPDATE notice SET acknowledged_at = ? WHERE agent_id = ? AND acknowledged_at IS NULL
        \(ticket == nil ? "" : "AND ticket_id = ?")
      """, ticket.map { [at, agent, $0] } ?? [at, agent])
    return database.changesCount
  }
}
