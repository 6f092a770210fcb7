import ArgumentParser
import DeskbellCore

/// The tickets that a verb is done to: numbers, or a query that is confirmed with `--yes`.
struct TicketSelection: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The numbers of the tickets.", valueName: "ticket"),
    completion: DeskCompletions.tickets)
  var tickets: [TicketNumber] = []

  @Option(
    name: .long, help: ArgumentHelp("All tickets that the query finds.", valueName: "query"))
  var query: String?

  @Flag(name: .long, help: "Do it to all that --query finds, without asking.")
  var yes = false

  mutating func validate() throws {
    if tickets.isEmpty, query == nil {
      throw ValidationError("Which tickets? Give their numbers, or --query with --yes.")
    }
    if !tickets.isEmpty, query != nil {
      throw ValidationError("Give either ticket numbers or --query, not both.")
    }
  }

  /// The tickets, each once, in the order in which they were named.
  /// - Throws: `Failure` where a query is not confirmed.
  func resolve(in desk: Desk, roster: DeskRoster, reader: Agent?) throws -> [SeenTicket] {
    guard let query else {
      var seen: Set<Ticket.ID> = []
      return tickets.map(\.id).filter { seen.insert($0).inserted }.map { SeenTicket($0) }
    }
    let filter = try QueryReading(roster: roster, reader: reader).filter(query)
    let found = try Self.all(filter, in: desk)
    guard yes else {
      throw Failure.usage(
        "The query finds \(found.count) ticket\(found.count == 1 ? "" : "s"); "
          + "add --yes to do it to all of them.")
    }
    return found
  }

  private static func all(_ filter: TicketFilter, in desk: Desk) throws -> [SeenTicket] {
    var found: [SeenTicket] = []
    var anchor = PageRequest.Anchor.first
    while true {
      let request = PageRequest(filter: filter, order: .created, anchor: anchor, limit: 500)
      let page = try desk.page(request)
      found += page.rows.map { SeenTicket($0.id, version: $0.ticket.version) }
      guard page.hasLater, let last = page.rows.last else { return found }
      anchor = .after(last.cursor)
    }
  }
}
