import GRDB

/// The tables, as migrations that are frozen once released.
enum SQLiteSchema {
  /// "Desk" in ASCII: how `file` and we know a store.
  static let applicationID: Int32 = 0x4465_736B
  /// The number of the newest migration: `PRAGMA user_version`.
  static let version = 5

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 desk") { database in
      for statements in [settings, people, tickets, messages, history, writing] {
        try database.execute(sql: statements)
      }
      try database.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("2 promises") { database in
      for statements in [outlooks, promises, notices] {
        try database.execute(sql: statements)
      }
      try database.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3 triage") { database in
      for statements in [views, joining, customers, composing] {
        try database.execute(sql: statements)
      }
      try database.execute(sql: "PRAGMA user_version = 3")
    }
    // Nothing refers to its table: the keys of the whole store need not be looked at.
    migrator.registerMigration("4 idling", foreignKeyChecks: .immediate) { database in
      try database.execute(sql: idling)
      try database.execute(sql: "PRAGMA user_version = 4")
    }
    // It follows no key and changes none.
    migrator.registerMigration("5 recorded", foreignKeyChecks: .immediate) { database in
      try allowRecorded(database)
      try database.execute(sql: recording, arguments: [DeskClock.system.now().milliseconds])
      try database.execute(sql: "PRAGMA user_version = 5")
    }
    return migrator
  }

  private static let settings = """
    CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  private static let people = """
    CREATE TABLE department (
      id INTEGER PRIMARY KEY,
      handle TEXT NOT NULL UNIQUE CHECK (handle <> ''),
      name TEXT NOT NULL
    ) STRICT;
    CREATE TABLE agent (
      id INTEGER PRIMARY KEY,
      handle TEXT NOT NULL UNIQUE CHECK (handle <> ''),
      name TEXT NOT NULL,
      address TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('agent', 'senior', 'supervisor', 'administrator')),
      tier INTEGER NOT NULL CHECK (tier >= 1),
      languages TEXT NOT NULL,
      skills TEXT NOT NULL,
      duty TEXT NOT NULL CHECK (duty IN ('on', 'off', 'away')),
      away_until INTEGER CHECK ((duty = 'away') = (away_until IS NOT NULL)),
      capacity INTEGER NOT NULL CHECK (capacity >= 0),
      unix_user TEXT,
      is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
    ) STRICT;
    CREATE TABLE membership (
      agent_id INTEGER NOT NULL REFERENCES agent (id),
      department_id INTEGER NOT NULL REFERENCES department (id),
      PRIMARY KEY (agent_id, department_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE customer (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      organisation TEXT,
      language TEXT,
      notes TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE TABLE customer_address (
      folded TEXT PRIMARY KEY CHECK (folded <> ''),
      address TEXT NOT NULL,
      customer_id INTEGER NOT NULL REFERENCES customer (id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX customer_address_of ON customer_address (customer_id);
    """

  private static let tickets = """
    CREATE TABLE ticket (
      id INTEGER PRIMARY KEY,
      subject TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN
        ('new', 'open', 'pending', 'on-hold', 'solved', 'closed', 'merged', 'spam')),
      is_open INTEGER NOT NULL
        CHECK (is_open = (status IN ('new', 'open', 'pending', 'on-hold'))),
      priority INTEGER NOT NULL CHECK (priority BETWEEN 0 AND 3),
      channel TEXT NOT NULL
        CHECK (channel IN ('mail', 'chat', 'phone', 'web', 'social', 'api')),
      department_id INTEGER REFERENCES department (id),
      assignee_id INTEGER REFERENCES agent (id),
      tier INTEGER NOT NULL CHECK (tier >= 1),
      customer_id INTEGER NOT NULL REFERENCES customer (id),
      customer_name TEXT NOT NULL,
      tags TEXT NOT NULL,
      language TEXT,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      attention_at INTEGER NOT NULL,
      snoozed_until INTEGER NOT NULL DEFAULT 0,
      escalated_at INTEGER NOT NULL DEFAULT 0,
      merged_into INTEGER REFERENCES ticket (id),
      hand_overs INTEGER NOT NULL DEFAULT 0,
      answered_through INTEGER,
      waiting_since INTEGER,
      message_count INTEGER NOT NULL DEFAULT 0,
      last_writer TEXT NOT NULL DEFAULT '',
      version INTEGER NOT NULL,
      change_seq INTEGER NOT NULL DEFAULT 0,
      CHECK ((status = 'merged') = (merged_into IS NOT NULL))
    ) STRICT;
    CREATE INDEX ticket_open_by_attention ON ticket
      (attention_at, id, assignee_id, department_id, snoozed_until, escalated_at, tier)
      WHERE is_open = 1;
    CREATE INDEX ticket_open_by_assignee ON ticket
      (assignee_id, attention_at, id, snoozed_until) WHERE is_open = 1;
    CREATE INDEX ticket_open_by_department ON ticket
      (department_id, attention_at, id, snoozed_until) WHERE is_open = 1;
    CREATE INDEX ticket_open_escalated ON ticket
      (attention_at, id, snoozed_until) WHERE is_open = 1 AND escalated_at > 0;
    CREATE INDEX ticket_open_snoozed ON ticket
      (attention_at, id, snoozed_until, department_id, assignee_id)
      WHERE is_open = 1 AND snoozed_until > 0;
    CREATE INDEX ticket_by_updated ON ticket (updated_at, id);
    CREATE INDEX ticket_by_attention ON ticket (attention_at, id);
    CREATE INDEX ticket_by_customer ON ticket (customer_id, id);
    CREATE INDEX ticket_by_change ON ticket (change_seq);
    -- How many open tickets there are of each department and assignee, 0 for none: what the lists
    -- of views show would else be counted anew with every change.
    CREATE TABLE open_ticket_count (
      department_id INTEGER NOT NULL,
      assignee_id INTEGER NOT NULL,
      tickets INTEGER NOT NULL CHECK (tickets >= 0),
      PRIMARY KEY (department_id, assignee_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER ticket_counted_in AFTER INSERT ON ticket WHEN new.is_open = 1 BEGIN
      INSERT INTO open_ticket_count (department_id, assignee_id, tickets)
      VALUES (coalesce(new.department_id, 0), coalesce(new.assignee_id, 0), 1)
      ON CONFLICT (department_id, assignee_id) DO UPDATE SET tickets = tickets + 1;
    END;
    CREATE TRIGGER ticket_counted_over AFTER UPDATE OF is_open, department_id, assignee_id ON ticket
    WHEN old.is_open <> new.is_open OR old.department_id IS NOT new.department_id
      OR old.assignee_id IS NOT new.assignee_id
    BEGIN
      UPDATE open_ticket_count SET tickets = tickets - old.is_open
      WHERE department_id = coalesce(old.department_id, 0)
        AND assignee_id = coalesce(old.assignee_id, 0);
      INSERT INTO open_ticket_count (department_id, assignee_id, tickets)
      VALUES (coalesce(new.department_id, 0), coalesce(new.assignee_id, 0), new.is_open)
      ON CONFLICT (department_id, assignee_id) DO UPDATE SET tickets = tickets + new.is_open;
    END;
    CREATE TABLE ticket_tag (
      tag TEXT NOT NULL,
      ticket_id INTEGER NOT NULL REFERENCES ticket (id),
      PRIMARY KEY (tag, ticket_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE follower (
      ticket_id INTEGER NOT NULL REFERENCES ticket (id),
      agent_id INTEGER NOT NULL REFERENCES agent (id),
      PRIMARY KEY (ticket_id, agent_id)
    ) STRICT, WITHOUT ROWID;
    """

  private static let messages = """
    CREATE TABLE blob (
      sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE TABLE message (
      id INTEGER PRIMARY KEY,
      ticket_id INTEGER NOT NULL REFERENCES ticket (id),
      kind TEXT NOT NULL CHECK (kind IN ('customer', 'agent', 'note', 'system')),
      author_name TEXT,
      author_address TEXT NOT NULL,
      agent_id INTEGER REFERENCES agent (id),
      recipients TEXT NOT NULL,
      copies TEXT NOT NULL,
      subject TEXT NOT NULL,
      sent_at INTEGER,
      received_at INTEGER NOT NULL,
      external_id TEXT,
      is_automatic INTEGER NOT NULL CHECK (is_automatic IN (0, 1)),
      delivery TEXT NOT NULL CHECK (delivery IN ('none', 'queued', 'sent', 'withdrawn')),
      release_at INTEGER
    ) STRICT;
    CREATE INDEX message_of_ticket ON message (ticket_id, id);
    CREATE INDEX message_outbox ON message (release_at) WHERE delivery = 'queued';
    CREATE TABLE message_body (
      message_id INTEGER PRIMARY KEY REFERENCES message (id),
      text TEXT NOT NULL,
      reply TEXT,
      raw_sha256 TEXT REFERENCES blob (sha256)
    ) STRICT;
    CREATE TABLE attachment (
      message_id INTEGER NOT NULL REFERENCES message (id),
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      type TEXT NOT NULL,
      size INTEGER NOT NULL,
      sha256 TEXT NOT NULL REFERENCES blob (sha256),
      PRIMARY KEY (message_id, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE message_key (
      channel TEXT NOT NULL,
      key TEXT NOT NULL,
      message_id INTEGER NOT NULL REFERENCES message (id),
      PRIMARY KEY (channel, key)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE conversation_key (
      channel TEXT NOT NULL,
      key TEXT NOT NULL,
      ticket_id INTEGER NOT NULL REFERENCES ticket (id),
      PRIMARY KEY (channel, key)
    ) STRICT, WITHOUT ROWID;
    CREATE VIRTUAL TABLE message_search USING fts5 (
      subject, people, body,
      content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
    );
    """

  private static let history = """
    CREATE TABLE event (
      id INTEGER PRIMARY KEY,
      ticket_id INTEGER NOT NULL REFERENCES ticket (id),
      at INTEGER NOT NULL,
      agent_id INTEGER REFERENCES agent (id),
      customer_id INTEGER REFERENCES customer (id),
      system_name TEXT,
      kind TEXT NOT NULL,
      changes TEXT,
      message_id INTEGER REFERENCES message (id),
      escalation TEXT,
      reason TEXT,
      reverses INTEGER REFERENCES event (id),
      kept TEXT,
      undone_by INTEGER REFERENCES event (id),
      version INTEGER NOT NULL,
      batch INTEGER NOT NULL,
      CHECK ((agent_id IS NOT NULL) + (customer_id IS NOT NULL) + (system_name IS NOT NULL) = 1)
    ) STRICT;
    CREATE INDEX event_of_ticket ON event (ticket_id, id);
    CREATE INDEX event_by_agent ON event (agent_id, id) WHERE agent_id IS NOT NULL;
    CREATE TRIGGER event_is_kept BEFORE DELETE ON event
      BEGIN SELECT raise(ABORT, 'the history is never deleted'); END;
    """

  private static let writing = """
    CREATE TABLE draft (
      agent_id INTEGER NOT NULL REFERENCES agent (id),
      ticket_id INTEGER NOT NULL REFERENCES ticket (id),
      kind TEXT NOT NULL CHECK (kind IN ('reply', 'note')),
      text TEXT NOT NULL,
      caret INTEGER NOT NULL CHECK (caret >= 0),
      recipients TEXT,
      copies TEXT NOT NULL,
      responses TEXT NOT NULL,
      updated_at INTEGER NOT NULL,
      PRIMARY KEY (agent_id, ticket_id, kind)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE canned_response (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE CHECK (name <> ''),
      tags TEXT NOT NULL,
      department_id INTEGER REFERENCES department (id)
    ) STRICT;
    CREATE TABLE canned_response_variant (
      response_id INTEGER NOT NULL REFERENCES canned_response (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      language TEXT NOT NULL,
      title TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (response_id, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE canned_response_use (
      agent_id INTEGER NOT NULL REFERENCES agent (id),
      response_id INTEGER NOT NULL REFERENCES canned_response (id) ON DELETE CASCADE,
      uses INTEGER NOT NULL,
      PRIMARY KEY (agent_id, response_id)
    ) STRICT, WITHOUT ROWID;
    """
}
