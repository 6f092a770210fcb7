import GRDB

extension SQLiteSession {
  func savedViews(for agent: Agent.ID?) throws -> [SavedView] {
    try rows(
      """
      SELECT id, name, owner_id, query, columns, sort FROM saved_view
      WHERE owner_id IS NULL OR owner_id = ? ORDER BY owner_id IS NULL, name, id
      """, [agent]
    ) { row in
      SavedView(
        id: SavedView.ID(rawValue: row[0]), name: row[1], owner: Self.identifier(row, 2),
        query: row[3], columns: Self.words(row[4]).compactMap(ViewColumn.init(rawValue:)),
        order: TicketOrder(rawValue: row[5]) ?? .next)
    }
  }

  func save(_ view: SavedView) throws -> SavedView.ID {
    let values: StatementArguments = [
      view.name, view.owner, view.query, Self.stored(view.columns.map(\.rawValue)),
      view.order.rawValue,
    ]
    guard view.id == 0 else {
      try run(
        """
        UPDATE saved_view SET name = ?, owner_id = ?, query = ?, columns = ?, sort = ?
        WHERE id = ?
        """, values + [view.id])
      return view.id
    }
    try run(
      "INSERT INTO saved_view (name, owner_id, query, columns, sort) VALUES (?, ?, ?, ?, ?)",
      values)
    return SavedView.ID(rawValue: database.lastInsertedRowID)
  }

  func removeView(_ id: SavedView.ID) throws {
    try run("DELETE FROM saved_view WHERE id = ?", [id])
  }

  func tags(limit: Int) throws -> [String] {
    try rows(
      """
      SELECT g.tag FROM ticket_tag g JOIN ticket t ON t.id = g.ticket_id
      WHERE t.id IN (SELECT id FROM ticket ORDER BY updated_at DESC, id DESC LIMIT 2000)
      GROUP BY g.tag ORDER BY count(*) DESC, g.tag LIMIT ?
      """, [limit]
    ) { $0[0] }
  }
}
