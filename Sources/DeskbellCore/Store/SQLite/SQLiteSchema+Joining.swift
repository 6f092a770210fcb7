/// The tables of migration "3 triage": what joins tickets, and what is known of customers.
extension SQLiteSchema {
  static let joining = """
    ALTER TABLE event ADD COLUMN joining TEXT;
    CREATE TABLE ticket_link (
      source_id INTEGER NOT NULL REFERENCES ticket (id),
      kind TEXT NOT NULL CHECK (kind IN ('relates', 'blocks', 'duplicate-of', 'incident-of')),
      target_id INTEGER NOT NULL REFERENCES ticket (id) CHECK (target_id <> source_id),
      PRIMARY KEY (source_id, kind, target_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX ticket_link_to ON ticket_link (target_id);
    -- The message by which a ticket is found when its subject is looked for, where tickets were
    -- joined or split; of all others it is the first one.
    CREATE TABLE subject_bearer (
      ticket_id INTEGER PRIMARY KEY REFERENCES ticket (id),
      message_id INTEGER NOT NULL UNIQUE REFERENCES message (id)
    ) STRICT;
    """
}
