import GRDB

extension SQLiteSession {
  /// Hits that are looked at before a search that finds little else gives up.
  private static let hitBudget = 50_000
  /// Tickets that a search shows at most: beyond that people ask for more words.
  private static let resultLimit = 1_000

  /// A ticket found by its text, and its newest message that matched.
  struct SearchHit {
    var ticket: Ticket.ID
    var message: Int64
  }

  /// Tickets with the newest matching message first, each once.
  func searchHits(_ plan: SearchPlan, now: Instant, limit: Int) throws -> [SearchHit] {
    guard let expression = plan.expression else { return [] }
    let condition = FilterCondition(plan.rest, now: now, text: .probes)
    let isWanted = "SELECT 1 FROM ticket t WHERE t.id = ? AND \(condition.sql)"
    let cursor = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT s.rowid, m.ticket_id FROM message_search s JOIN message m ON m.id = s.rowid
          WHERE message_search MATCH ? AND m.delivery <> 'withdrawn' ORDER BY s.rowid DESC
          """), arguments: [expression])
    var seen: Set<Int64> = []
    var hits: [SearchHit] = []
    var examined = 0
    while hits.count < min(limit, Self.resultLimit), examined < Self.hitBudget,
      let row = try cursor.next()
    {
      examined += 1
      let ticket: Int64 = row[1]
      guard seen.insert(ticket).inserted else { continue }
      let isMatch = try first(isWanted, [ticket] + condition.arguments) { _ in true } ?? false
      if isMatch { hits.append(SearchHit(ticket: Ticket.ID(rawValue: ticket), message: row[0])) }
    }
    return hits
  }

  /// A page of found tickets: always the newest message first, whatever the order asked for.
  func searchPage(
    _ request: PageRequest, _ plan: SearchPlan, now: Instant
  ) throws -> TicketPage {
    let needed: Int =
      if case .first = request.anchor { request.limit + 1 } else { Self.resultLimit }
    let hits = try searchHits(plan, now: now, limit: needed)
    let window: Range<Int> =
      switch request.anchor {
      case .first: 0..<min(request.limit, hits.count)
      case .last: max(0, hits.count - request.limit)..<hits.count
      case .after(let cursor):
        Self.window(from: hits.firstIndex { $0.message < cursor.key } ?? hits.count, request, hits)
      case .before(let cursor):
        Self.window(upTo: hits.firstIndex { $0.message <= cursor.key } ?? hits.count, request)
      }
    let found = try hits[window].compactMap { hit in
      try rows([hit.ticket], order: .created).first.map { row in
        var row = row
        row.cursor = PageCursor(key: hit.message, ticket: hit.ticket)
        return row
      }
    }
    return TicketPage(
      rows: found, hasEarlier: window.lowerBound > 0, hasLater: window.upperBound < hits.count)
  }

  private static func window(
    from start: Int, _ request: PageRequest, _ hits: [SearchHit]
  ) -> Range<Int> {
    start..<min(start + request.limit, hits.count)
  }

  private static func window(upTo end: Int, _ request: PageRequest) -> Range<Int> {
    max(0, end - request.limit)..<end
  }

  func addToSearch(_ message: Message, subject: String) throws {
    try run(
      "INSERT INTO message_search (rowid, subject, people, body) VALUES (?, ?, ?, ?)",
      Self.searchEntry(message, subject: subject))
  }

  /// The first message of a ticket is found by the ticket's subject too; an index without content
  /// must be told what it is to forget.
  func reindexSubject(of ticket: Ticket.ID, from old: String, to new: String) throws {
    guard let message = try subjectBearer(of: ticket).flatMap(message) else { return }
    try removeFromSearch(message, subject: old)
    try addToSearch(message, subject: new)
  }

  /// - Parameter subject: As it was added.
  func removeFromSearch(_ message: Message, subject: String) throws {
    try run(
      """
      INSERT INTO message_search (message_search, rowid, subject, people, body)
      VALUES ('delete', ?, ?, ?, ?)
      """, Self.searchEntry(message, subject: subject))
  }

  private static func searchEntry(_ message: Message, subject: String) -> StatementArguments {
    let people = ([message.author] + message.to + message.cc)
      .map { "\($0.name ?? "") \($0.address)" }.joined(separator: " ")
    return [
      message.id, SearchSegmentation.segmented(subject), SearchSegmentation.segmented(people),
      SearchSegmentation.segmented(searchedPart(of: message.text)),
    ]
  }

  /// What is searched of a text: its first mebibyte. Nobody has written more; what follows is a log
  /// or a file that lost its way, and would cost seconds.
  private static func searchedPart(of text: String) -> String {
    let limit = 1 << 20
    return text.utf8.count <= limit
      ? text : String(decoding: text.utf8.prefix(limit), as: UTF8.self)
  }
}
