/// The tables of migration "3 triage": what lists are made from.
extension SQLiteSchema {
  static let views = """
    CREATE TABLE saved_view (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL CHECK (name <> ''),
      owner_id INTEGER REFERENCES agent (id),
      query TEXT NOT NULL,
      columns TEXT NOT NULL,
      sort TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX saved_view_name ON saved_view (coalesce(owner_id, 0), name);
    ALTER TABLE ticket ADD COLUMN snooze_reason TEXT;
    ALTER TABLE ticket ADD COLUMN returned_at INTEGER;
    \(orders)
    """

  /// Each order of lists is an index of the open tickets and one of all, so that a page costs the
  /// same wherever it begins.
  private static let orders = """
    CREATE INDEX ticket_open_by_age ON ticket
      (coalesce(waiting_since, \(never)), id, assignee_id, department_id, snoozed_until)
      WHERE is_open = 1;
    CREATE INDEX ticket_open_by_priority ON ticket
      (((3 - priority) * \(TicketOrder.priorityStep) + attention_at), id, assignee_id,
       department_id, snoozed_until)
      WHERE is_open = 1;
    CREATE INDEX ticket_open_by_customer ON ticket
      (customer_id, id, assignee_id, department_id, snoozed_until) WHERE is_open = 1;
    CREATE INDEX ticket_by_due ON ticket (due_at, id);
    CREATE INDEX ticket_by_age ON ticket (coalesce(waiting_since, \(never)), id);
    CREATE INDEX ticket_by_priority ON ticket
      (((3 - priority) * \(TicketOrder.priorityStep) + attention_at), id);
    """
}
