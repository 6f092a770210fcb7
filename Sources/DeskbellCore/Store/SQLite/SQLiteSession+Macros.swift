import GRDB

extension SQLiteSession {
  func macros(of agent: Agent.ID?) throws -> [Macro] {
    try rows(
      """
      SELECT id, owner_id, text, name FROM macro
      WHERE owner_id IS NULL OR owner_id = ? ORDER BY name, owner_id IS NULL
      """, [agent]
    ) { row in
      do throws(DocumentError) {
        return Macro(
          id: Macro.ID(rawValue: row[0]), owner: Self.identifier(row, 1),
          file: try MacroFile(parsing: row[2], file: row[3]))
      } catch {
        throw DeskError.damaged("macro \(error)")
      }
    }
  }

  func save(_ macro: Macro) throws -> Macro.ID {
    let id = try first(
      """
      INSERT INTO macro (name, owner_id, text) VALUES (?, ?, ?)
      ON CONFLICT (name, coalesce(owner_id, 0)) DO UPDATE SET text = excluded.text RETURNING id
      """, [macro.name, macro.owner, macro.file.text]
    ) { Macro.ID(rawValue: $0[0]) }
    guard let id else { throw DeskError.storage("macro \(macro.name) was not written") }
    return id
  }

  func removeMacro(_ id: Macro.ID) throws { try run("DELETE FROM macro WHERE id = ?", [id]) }

  func habit(_ steps: String, of agent: Agent.ID) throws -> Int {
    try first("SELECT times FROM habit WHERE agent_id = ? AND steps = ?", [agent, steps]) {
      $0[0]
    } ?? 0
  }

  func countHabit(_ steps: String, of agent: Agent.ID, at now: Instant) throws -> Int {
    try run(
      """
      INSERT INTO habit (agent_id, steps, times, last_at) VALUES (?, ?, 1, ?)
      ON CONFLICT (agent_id, steps) DO UPDATE SET times = times + 1, last_at = excluded.last_at
      """, [agent, steps, now])
    return try habit(steps, of: agent)
  }

  func trimHabits(of agent: Agent.ID, to limit: Int) throws {
    try run(
      """
      DELETE FROM habit WHERE agent_id = ?1 AND steps NOT IN
        (SELECT steps FROM habit WHERE agent_id = ?1 ORDER BY last_at DESC LIMIT ?2)
      """, [agent, limit])
  }
}

extension SQLiteSession {
  func presences() throws -> [Presence] {
    try rows(
      """
      SELECT host, process, agent_id, ticket_id, mode, since, refreshed_at FROM presence
      ORDER BY since, host, process
      """
    ) { row in
      Presence(
        process: ProcessIdentity(host: row[0], process: row[1]),
        agent: Agent.ID(rawValue: row[2]), ticket: Ticket.ID(rawValue: row[3]),
        mode: Presence.Mode(rawValue: row[4]) ?? .viewing, since: Instant(milliseconds: row[5]),
        refreshedAt: Instant(milliseconds: row[6]))
    }
  }

  func save(_ presence: Presence) throws {
    // Those who left without a word: each that comes sweeps.
    try run(
      "DELETE FROM presence WHERE refreshed_at < ?",
      [presence.refreshedAt.adding(seconds: -20 * Presence.patience)])
    try run(
      """
      INSERT INTO presence (host, process, agent_id, ticket_id, mode, since, refreshed_at)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (host, process) DO UPDATE SET
        since = CASE WHEN ticket_id = excluded.ticket_id AND mode = excluded.mode THEN since
          ELSE excluded.since END,
        agent_id = excluded.agent_id, ticket_id = excluded.ticket_id, mode = excluded.mode,
        refreshed_at = excluded.refreshed_at
      """,
      [
        presence.process.host, presence.process.process, presence.agent, presence.ticket,
        presence.mode.rawValue, presence.since, presence.refreshedAt,
      ])
  }

  func removePresence(_ process: ProcessIdentity) throws {
    try run("DELETE FROM presence WHERE host = ? AND process = ?", [process.host, process.process])
  }
}
