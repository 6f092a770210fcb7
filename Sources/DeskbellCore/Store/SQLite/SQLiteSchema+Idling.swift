/// The tables of migration "4 idling": somebody may have a ticket open without looking.
extension SQLiteSchema {
  /// Who is where is said anew by every process that lives, so nothing of it is taken over.
  static let idling = """
    DROP TABLE presence;
    CREATE TABLE presence (
      host TEXT NOT NULL,
      process TEXT NOT NULL,
      agent_id INTEGER NOT NULL REFERENCES agent (id),
      ticket_id INTEGER NOT NULL REFERENCES ticket (id),
      mode TEXT NOT NULL CHECK (mode IN ('viewing', 'writing', 'idle')),
      since INTEGER NOT NULL,
      refreshed_at INTEGER NOT NULL,
      PRIMARY KEY (host, process)
    ) STRICT, WITHOUT ROWID;
    """
}
