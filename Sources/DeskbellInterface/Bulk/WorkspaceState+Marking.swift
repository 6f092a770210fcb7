import DeskbellCore

/// Marking more than what is loaded.
extension WorkspaceState {
  /// Tickets that can be marked at once: more than anybody decides about with one key.
  static let mostMarks = 20_000

  /// Marks all tickets of the list that meet a condition.
  mutating func markAll(where condition: TicketFilter? = nil) -> [WorkspaceEffect] {
    let list = inbox.list
    if !list.hasEarlier, !list.hasLater, let plain = Self.onRows(condition) {
      let now = now
      inbox.markAll { plain.matches($0.ticket, now: now) }
      sayMarks()
      return []
    }
    let filter = condition.map { list.source.filter.narrowed(by: $0) } ?? list.source.filter
    return [.fetchMarks(filter)]
  }

  /// The condition where the rows that are here can answer it.
  private static func onRows(_ condition: TicketFilter?) -> TicketFilter? {
    guard let condition else { return .everything }
    let needsMore = condition.conditions.contains { condition in
      if case .customerAddresses = condition { true } else { false }
    }
    return condition.searchesText || needsMore ? nil : condition
  }

  mutating func mark(_ tickets: [SeenTicket], of filter: TicketFilter, _ isWhole: Bool) {
    // The list may be another one by now.
    guard filter.narrowed(by: inbox.list.source.filter) == filter else { return }
    for ticket in tickets { inbox.list.marks[ticket.id] = ticket.version ?? 0 }
    sayMarks()
    if !isWhole {
      say(
        "Marked the first \(tickets.count) tickets; the list has more. "
          + "\(key("list.limit")) makes it shorter.",
        .problem, seconds: 10)
    }
  }

  private mutating func sayMarks() {
    let count = inbox.list.marks.count
    say(
      count == 0 ? "Nothing to mark." : count == 1 ? "1 ticket is marked." : "\(count) are marked.")
  }

  /// Marks what a query finds in the list.
  mutating func mark(query: String) throws(QueryError) -> [WorkspaceEffect] {
    markAll(where: try QueryParser.filter(for: query, in: queryContext))
  }

  /// What the words of a query mean here and now.
  var queryContext: QueryContext {
    QueryContext(me: agent.id, roster: roster, now: now, wallClock: wallClock)
  }
}
