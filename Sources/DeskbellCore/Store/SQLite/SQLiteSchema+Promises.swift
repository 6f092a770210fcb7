/// The tables of migration "2 promises".
extension SQLiteSchema {
  /// What stands for a moment that never comes: sorts behind all others without a special case.
  static let never = Int64.max

  static let outlooks = """
    ALTER TABLE ticket ADD COLUMN due_at INTEGER NOT NULL DEFAULT \(never);
    ALTER TABLE ticket ADD COLUMN risk_at INTEGER NOT NULL DEFAULT \(never);
    ALTER TABLE ticket ADD COLUMN breach_at INTEGER NOT NULL DEFAULT \(never);
    ALTER TABLE ticket ADD COLUMN level_at INTEGER NOT NULL DEFAULT \(never);
    ALTER TABLE ticket ADD COLUMN has_breached INTEGER NOT NULL DEFAULT 0
      CHECK (has_breached IN (0, 1));
    ALTER TABLE ticket ADD COLUMN is_paused INTEGER NOT NULL DEFAULT 0
      CHECK (is_paused IN (0, 1));
    DROP INDEX ticket_open_by_attention;
    CREATE INDEX ticket_open_by_attention ON ticket
      (attention_at, id, assignee_id, department_id, snoozed_until, escalated_at, tier, risk_at,
       breach_at, has_breached)
      WHERE is_open = 1;
    CREATE INDEX ticket_open_by_due ON ticket (due_at, id, assignee_id, department_id, snoozed_until)
      WHERE is_open = 1;
    CREATE INDEX ticket_at_risk ON ticket (risk_at, snoozed_until, breach_at, has_breached)
      WHERE is_open = 1 AND risk_at < \(never);
    CREATE INDEX ticket_by_level ON ticket (level_at) WHERE level_at < \(never);
    CREATE INDEX ticket_breached ON ticket (id) WHERE has_breached = 1;
    """

  /// Calendars and policies are never changed, only followed by newer versions: clocks are folded
  /// over what was in force when.
  static let promises = """
    CREATE TABLE promise_document (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('calendar', 'policy')),
      name TEXT NOT NULL CHECK (name <> ''),
      text TEXT,
      at INTEGER NOT NULL,
      agent_id INTEGER REFERENCES agent (id),
      system_name TEXT,
      CHECK ((agent_id IS NOT NULL) + (system_name IS NOT NULL) = 1)
    ) STRICT;
    CREATE TRIGGER promise_document_is_kept BEFORE DELETE ON promise_document
      BEGIN SELECT raise(ABORT, 'what was promised is never deleted'); END;
    CREATE TRIGGER promise_document_is_frozen BEFORE UPDATE ON promise_document
      BEGIN SELECT raise(ABORT, 'what was promised is never changed'); END;
    CREATE TABLE promise_state (
      ticket_id INTEGER PRIMARY KEY REFERENCES ticket (id),
      state TEXT NOT NULL
    ) STRICT;
    ALTER TABLE event ADD COLUMN level TEXT;
    """

  static let notices = """
    ALTER TABLE agent ADD COLUMN calendar TEXT;
    CREATE TABLE notice (
      id INTEGER PRIMARY KEY,
      agent_id INTEGER NOT NULL REFERENCES agent (id),
      ticket_id INTEGER NOT NULL REFERENCES ticket (id),
      event_id INTEGER NOT NULL REFERENCES event (id),
      raised_at INTEGER NOT NULL,
      acknowledged_at INTEGER,
      UNIQUE (agent_id, event_id)
    ) STRICT;
    CREATE INDEX notice_pending ON notice (agent_id, id) WHERE acknowledged_at IS NULL;
    """
}
