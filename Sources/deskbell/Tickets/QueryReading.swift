import DeskbellCore

/// What a query means at this desk, for whoever asks.
struct QueryReading {
  let desk: Desk
  let roster: DeskRoster
  let reader: Agent?

  func filter(_ query: String) throws -> TicketFilter {
    // Until the query language lands: plain words.
    TicketFilter(text: query.split(separator: " ").map { SearchTerm(String($0)) })
  }
}
