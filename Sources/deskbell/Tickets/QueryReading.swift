import DeskbellCore

/// What a query means at this desk, for whoever asks.
struct QueryReading {
  let roster: DeskRoster
  let reader: Agent?
  var now = DeskClock.system.now()

  /// - Throws: `Failure`, which shows the query with the wrong place under it.
  func filter(_ query: String) throws -> TicketFilter {
    try filter(query, "The query is not understood.")
  }

  /// What a kept view asks for: it may not read any more, as where a department is gone.
  /// - Throws: `Failure`.
  func filter(of view: SavedView) throws -> TicketFilter {
    try filter(view.query, "The query of the view \(view.name) is not understood any more.")
  }

  private func filter(_ query: String, _ sentence: String) throws -> TicketFilter {
    do {
      return try QueryParser.filter(
        for: query,
        in: QueryContext(me: reader?.id, roster: roster, now: now, wallClock: .system))
    } catch {
      let marker = String(repeating: " ", count: max(0, error.column - 1))
      let carets = String(repeating: "^", count: max(1, error.length))
      throw Failure.usage("\(sentence) \(error)\n  \(query)\n  \(marker)\(carets)")
    }
  }
}
