import GRDB

extension SQLiteSession {
  func tickets(ofCustomer customer: Customer.ID, limit: Int) throws -> [Ticket.ID] {
    try rows(
      "SELECT id FROM ticket WHERE customer_id = ? ORDER BY id DESC LIMIT ?", [customer, limit]
    ) { Ticket.ID(rawValue: $0[0]) }
  }

  func tickets(matching terms: [SearchTerm], limit: Int) throws -> [Ticket.ID] {
    guard let expression = SearchExpression.matching(terms) else { return [] }
    return try rows(
      """
      SELECT m.ticket_id FROM message_search s JOIN message m ON m.id = s.rowid
      WHERE message_search MATCH ? AND m.delivery <> 'withdrawn' ORDER BY s.rowid DESC LIMIT ?
      """, [expression, limit]
    ) { Ticket.ID(rawValue: $0[0]) }
  }
}
