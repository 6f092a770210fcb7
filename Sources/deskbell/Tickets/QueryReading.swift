import DeskbellCore

/// What a query means at this desk, for whoever asks.
struct QueryReading {
  let roster: DeskRoster
  let reader: Agent?
  var now = DeskClock.system.now()

  /// - Throws: `Failure`, which shows the query with the wrong place under it.
  func filter(_ query: String) throws -> TicketFilter {
    do {
      return try QueryParser.filter(
        for: query,
        in: QueryContext(me: reader?.id, roster: roster, now: now, wallClock: .system))
    } catch {
      let marker = String(repeating: " ", count: max(0, error.column - 1))
      let carets = String(repeating: "^", count: max(1, error.length))
      throw Failure.usage("The query is not understood. \(error)\n  \(query)\n  \(marker)\(carets)")
    }
  }
}
