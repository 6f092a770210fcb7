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
    ALTER TABLE draft ADD COLUMN attachments TEXT NOT NULL DEFAULT '';
    """

  /// What is done to a customer, in the order in which it happened; tickets have their own history.
  static let customers = """
    ALTER TABLE customer ADD COLUMN is_blocked INTEGER NOT NULL DEFAULT 0
      CHECK (is_blocked IN (0, 1));
    ALTER TABLE customer ADD COLUMN erased_at INTEGER;
    ALTER TABLE customer ADD COLUMN merged_into INTEGER REFERENCES customer (id);
    CREATE TABLE customer_event (
      id INTEGER PRIMARY KEY,
      customer_id INTEGER NOT NULL REFERENCES customer (id),
      at INTEGER NOT NULL,
      agent_id INTEGER REFERENCES agent (id),
      system_name TEXT,
      kind TEXT NOT NULL,
      ticket_id INTEGER REFERENCES ticket (id),
      reason TEXT,
      details TEXT,
      CHECK ((agent_id IS NOT NULL) + (system_name IS NOT NULL) = 1)
    ) STRICT;
    CREATE INDEX customer_event_of ON customer_event (customer_id, id);
    CREATE TRIGGER customer_event_is_kept BEFORE DELETE ON customer_event
      BEGIN SELECT raise(ABORT, 'the history is never deleted'); END;
    """
}
