import ArgumentParser
import DeskbellCore

/// The tickets that a verb is done to: numbers, or a query that is agreed to.
struct TicketSelection: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The numbers of the tickets.", valueName: "ticket"),
    completion: DeskCompletions.tickets)
  var tickets: [TicketNumber] = []
  @OptionGroup var found: QuerySelection

  init() {}

  init(_ tickets: [TicketNumber], _ found: QuerySelection) {
    self.tickets = tickets
    self.found = found
  }

  mutating func validate() throws {
    if tickets.isEmpty, found.query == nil {
      throw ValidationError("Which tickets? Give their numbers, or --query with --yes.")
    }
    if !tickets.isEmpty, found.query != nil {
      throw ValidationError("Give either ticket numbers or --query, not both.")
    }
  }

  /// The tickets, each once, in the order in which they were named; those of a query by number.
  /// - Throws: `Failure` for a query that does not read.
  func resolve(in desk: Desk, roster: DeskRoster, reader: Agent?) throws -> [SeenTicket] {
    guard let query = found.query else {
      var seen: Set<Ticket.ID> = []
      return tickets.map(\.id).filter { seen.insert($0).inserted }.map { SeenTicket($0) }
    }
    let filter = try QueryReading(roster: roster, reader: reader).filter(query)
    return try desk.tickets(filter, limit: .max)
  }

  /// The tickets once they are agreed to; nil: nothing is to be done. What would change is said
  /// before it is asked, or in place of doing it.
  func agreed(
    to steps: [TicketVerb], by agent: Agent, in desk: Desk, names: DeskNames, _ session: Session
  ) throws -> [SeenTicket]? {
    let tickets = try resolve(in: desk, roster: names.roster, reader: agent)
    let asks = found.query != nil && !found.yes
    guard found.dryRun || asks else { return tickets }
    if found.dryRun || TerminalFacts.isTerminal(.input) {
      try BulkWork(desk: desk, actor: .agent(agent.id), session: session)
        .preview(steps, on: tickets, names: names)
    }
    return try !found.dryRun && found.isAgreed(to: tickets.count) ? tickets : nil
  }
}
