/// The tables of migration "3 triage": what agents write with, and who is where.
extension SQLiteSchema {
  static let composing = """
    -- How a message was written, so that taking it back gives the draft as it was.
    CREATE TABLE written (
      message_id INTEGER PRIMARY KEY REFERENCES message (id),
      send_at INTEGER,
      text TEXT NOT NULL,
      caret INTEGER NOT NULL CHECK (caret >= 0),
      recipients TEXT,
      copies TEXT NOT NULL,
      responses TEXT NOT NULL
    ) STRICT;
    ALTER TABLE draft ADD COLUMN returned_at INTEGER;
    ALTER TABLE department ADD COLUMN signature TEXT NOT NULL DEFAULT '';
    CREATE TABLE macro (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL CHECK (name <> ''),
      owner_id INTEGER REFERENCES agent (id),
      text TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX macro_by_name ON macro (name, coalesce(owner_id, 0));
    -- How often an agent did the same things to a ticket one after the other.
    CREATE TABLE habit (
      agent_id INTEGER NOT NULL REFERENCES agent (id),
      steps TEXT NOT NULL,
      times INTEGER NOT NULL,
      last_at INTEGER NOT NULL,
      PRIMARY KEY (agent_id, steps)
    ) STRICT, WITHOUT ROWID;
    -- Who has which ticket open: one row for each process.
    CREATE TABLE presence (
      host TEXT NOT NULL,
      process TEXT NOT NULL,
      agent_id INTEGER NOT NULL REFERENCES agent (id),
      ticket_id INTEGER NOT NULL REFERENCES ticket (id),
      mode TEXT NOT NULL CHECK (mode IN ('viewing', 'writing')),
      since INTEGER NOT NULL,
      refreshed_at INTEGER NOT NULL,
      PRIMARY KEY (host, process)
    ) STRICT, WITHOUT ROWID;
    -- How often the desk changed, and how often only presence did: nobody reads lists anew because
    -- a colleague opened a ticket.
    CREATE TABLE store_mark (
      name TEXT PRIMARY KEY CHECK (name IN ('desk', 'presence')),
      value INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    INSERT INTO store_mark (name, value) VALUES ('desk', 0), ('presence', 0);
    """
}
