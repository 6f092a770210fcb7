import Foundation
import GRDB

extension SQLiteSession {
  private static let eventColumns = """
    id, customer_id, at, agent_id, system_name, kind, ticket_id, reason, details
    """

  func customerEvents(of customer: Customer.ID) throws -> [CustomerEvent] {
    try rows(
      "SELECT \(Self.eventColumns) FROM customer_event WHERE customer_id = ? ORDER BY id",
      [customer]
    ) { row in
      guard let kind = CustomerEvent.Kind(rawValue: row[5]) else {
        throw DeskError.damaged("a customer's event is of the unknown kind \(row[5] as String)")
      }
      let actor: Actor = Self.identifier(row, 3).map(Actor.agent) ?? .system(row[4] ?? "")
      return CustomerEvent(
        id: CustomerEvent.ID(rawValue: row[0]), customer: Customer.ID(rawValue: row[1]),
        at: Instant(milliseconds: row[2]), actor: actor, kind: kind,
        ticket: Self.identifier(row, 6), reason: row[7],
        details: try (row[8] as String?).map(Self.decoded) ?? CustomerEventDetails())
    }
  }

  func append(_ event: CustomerEvent) throws {
    var (agent, system): (Agent.ID?, String?) = (nil, nil)
    switch event.actor {
    case .agent(let id): agent = id
    case .system(let name): system = name
    case .customer: system = "customer"
    }
    try run(
      """
      INSERT INTO customer_event (customer_id, at, agent_id, system_name, kind, ticket_id, reason,
        details)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        event.customer, event.at, agent, system, event.kind.rawValue, event.ticket, event.reason,
        try Self.stored(event.details),
      ])
  }

  func customers(matching words: String, limit: Int) throws -> [Customer] {
    let parts = words.split(separator: " ").map { "%\(Self.escaped(String($0)))%" }
    let condition = parts.map { _ in
      """
      (c.name LIKE ? ESCAPE '\\' OR c.organisation LIKE ? ESCAPE '\\' OR EXISTS (SELECT 1
        FROM customer_address a WHERE a.customer_id = c.id AND a.folded LIKE ? ESCAPE '\\'))
      """
    }
    let found = try rows(
      """
      SELECT c.id FROM customer c WHERE c.merged_into IS NULL
        \(condition.map { "AND \($0)" }.joined(separator: " "))
      ORDER BY c.name, c.id LIMIT ?
      """, StatementArguments(parts.flatMap { [$0, $0, $0.lowercased()] }) + [limit]
    ) { Customer.ID(rawValue: $0[0]) }
    return try found.compactMap(customer)
  }

  func customerAddresses(beginningWith text: String, limit: Int) throws -> [String] {
    let beginning = Address(address: text).folded
    // Up to the last character there is: a range goes by the key, LIKE by every row.
    return try rows(
      """
      SELECT address FROM customer_address WHERE folded >= ? AND folded < ?
      ORDER BY folded LIMIT ?
      """, [beginning, beginning + "\u{10FFFF}", limit]
    ) { $0[0] as String }
  }

  private static func escaped(_ word: String) -> String {
    String(word.flatMap { "\\%_".contains($0) ? ["\\", $0] : [$0] })
  }

  func figures(of customer: Customer.ID) throws -> CustomerPage.Figures {
    var figures = CustomerPage.Figures()
    let counted = try first(
      """
      SELECT count(*), coalesce(sum(is_open), 0), coalesce(sum(hand_overs), 0) FROM ticket
      WHERE customer_id = ? AND status NOT IN ('merged', 'spam')
      """, [customer]
    ) { (tickets: $0[0] as Int, open: $0[1] as Int, handOvers: $0[2] as Int) }
    if let counted {
      (figures.tickets, figures.open, figures.handOvers) =
        (counted.tickets, counted.open, counted.handOvers)
    }
    // Whoever opened it again: an agent, or the customer by writing.
    figures.reopened = Int(
      try number(
        """
        SELECT count(DISTINCT t.id) FROM ticket t JOIN event e ON e.ticket_id = t.id
        WHERE t.customer_id = ? AND (e.kind = 'ticket.reopened'
          OR e.changes LIKE '%status' || char(9) || 'solved' || char(9) || 'open%')
        """, [customer]) ?? 0)
    figures.ratings = try customerEvents(of: customer).compactMap(\.details.rating)
    return figures
  }

  func removeAddresses(of customer: Customer.ID, except kept: [String]) throws {
    let folded = Set(kept.map { Address(address: $0).folded })
    for address in try self.customer(customer)?.addresses ?? [] {
      let key = Address(address: address).folded
      if !folded.contains(key) {
        try run("DELETE FROM customer_address WHERE folded = ?", [key])
      }
    }
  }

  func moveAddresses(_ addresses: [String], to customer: Customer.ID) throws {
    for address in addresses {
      try run(
        "UPDATE customer_address SET customer_id = ? WHERE folded = ?",
        [customer, Address(address: address).folded])
    }
  }

  func setMerged(_ customer: Customer.ID, into other: Customer.ID?) throws {
    try run("UPDATE customer SET merged_into = ? WHERE id = ?", [other, customer])
  }

  func setBlocked(_ isBlocked: Bool, _ customer: Customer.ID) throws {
    try run("UPDATE customer SET is_blocked = ? WHERE id = ?", [isBlocked, customer])
  }

  func refreshCustomerName(of customer: Customer.ID) throws {
    try run(
      """
      UPDATE ticket SET customer_name = (SELECT name FROM customer WHERE id = ?1)
      WHERE customer_id = ?1
      """, [customer])
  }

  func customersMerged(into customer: Customer.ID) throws -> [Customer.ID] {
    let direct = try rows("SELECT id FROM customer WHERE merged_into = ?", [customer]) {
      Customer.ID(rawValue: $0[0])
    }
    return try direct.flatMap { try customersMerged(into: $0) + [$0] }
  }
}

/// What erasing a customer takes away.
extension SQLiteSession {
  static let erased = "(erased)"

  func eraseCustomer(_ customer: Customer.ID, at now: Instant) throws {
    try run(
      """
      UPDATE customer SET name = ?, organisation = NULL, language = NULL, notes = '', erased_at = ?
      WHERE id = ?
      """, [Self.erased, now, customer])
    try run("DELETE FROM customer_address WHERE customer_id = ?", [customer])
    try run(
      """
      UPDATE customer_event SET reason = NULL, details = json_remove(details, '$.addresses')
      WHERE customer_id = ?
      """, [customer])
    try refreshCustomerName(of: customer)
  }

  func eraseTexts(of ticket: Ticket.ID) throws {
    // The index forgets only what it is told exactly, so before anything else.
    for number in try messageNumbers(of: ticket) {
      guard let message = try message(number) else { continue }
      try removeFromSearch(message, subject: try searchedSubject(of: message))
    }
    try run(
      """
      UPDATE message_body SET text = ?1, reply = NULL, raw_sha256 = NULL
      WHERE message_id IN (SELECT id FROM message WHERE ticket_id = ?2)
      """, [Self.erased, ticket])
    try run(
      """
      UPDATE message SET author_name = CASE WHEN agent_id IS NULL OR kind = 'customer' THEN NULL
          ELSE author_name END,
        author_address = CASE WHEN agent_id IS NULL OR kind = 'customer' THEN ''
          ELSE author_address END,
        recipients = '', copies = '', subject = '', external_id = NULL
      WHERE ticket_id = ?
      """, [ticket])
    for table in ["attachment", "message_key", "written"] {
      try run(
        "DELETE FROM \(table) WHERE message_id IN (SELECT id FROM message WHERE ticket_id = ?)",
        [ticket])
    }
    try run("DELETE FROM conversation_key WHERE ticket_id = ?", [ticket])
    try run("DELETE FROM draft WHERE ticket_id = ?", [ticket])
    try run(
      """
      UPDATE ticket SET subject = ?, tags = '', last_writer = '', snooze_reason = NULL WHERE id = ?
      """, [Self.erased, ticket])
    try run("DELETE FROM ticket_tag WHERE ticket_id = ?", [ticket])
    try eraseHistory(of: ticket)
    for number in try messageNumbers(of: ticket) {
      guard let message = try message(number) else { continue }
      try addToSearch(message, subject: try searchedSubject(of: message))
    }
    try refreshMessageSummary(of: ticket)
  }

  /// Words of people in the history: reasons, cards, subjects and tags.
  private func eraseHistory(of ticket: Ticket.ID) throws {
    for event in try events(of: ticket) {
      let kept = event.data.changes.filter {
        switch $0 {
        case .subject, .tags, .snoozeReason: false
        default: true
        }
      }
      var joining = event.data.joining
      joining?.keys = []
      try run(
        """
        UPDATE event SET reason = NULL, changes = ?, escalation = CASE WHEN escalation IS NULL
          THEN NULL ELSE json_set(escalation, '$.card.why', '(erased)', '$.card.tried', '',
            '$.card.needed', '') END, joining = ?
        WHERE id = ?
        """,
        [
          kept.isEmpty ? nil : FieldChange.encode(kept), try joining.map(Self.stored), event.id,
        ])
    }
  }

  func removeUnusedBlobs() throws {
    try run(
      """
      DELETE FROM blob WHERE sha256 NOT IN (SELECT sha256 FROM attachment)
        AND sha256 NOT IN (SELECT raw_sha256 FROM message_body WHERE raw_sha256 IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM draft WHERE instr(attachments, blob.sha256) > 0)
      """)
  }
}
