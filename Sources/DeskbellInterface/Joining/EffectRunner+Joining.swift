import DeskbellCore

extension EffectRunner {
  func answer(to effect: JoiningEffect) throws -> WorkspaceAction? {
    switch effect {
    case .loadSimilar(let ticket):
      return .similar(ticket, try desk.similarTickets(to: ticket).map(shown))
    case .lookUp(let text): return .lookedUp(text, try lookUp(text).map(shown))
    case .solve(let deed):
      if let problem = deed.tickets.first, let found = try incidents(of: problem.id, solving: deed)
      {
        return .incidents(found)
      }
      return .performed(deed, try desk.perform(deed.verb, on: deed.tickets, as: .agent(agent)))
    case .loadIncidents(let problem):
      return try incidents(of: problem, solving: nil).map { .incidents($0) }
    case .answer(let incidents, let text, let deed):
      return try answer(incidents, text, solving: deed)
    }
  }

  private func incidents(of problem: Ticket.ID, solving deed: Deed?) throws -> OpenIncidents? {
    let incidents = try desk.openIncidents(of: problem)
    if incidents.isEmpty { return nil }
    return OpenIncidents(
      problem: problem,
      details: try incidents.compactMap { try desk.detail($0.id, reader: nil).map(shown) },
      lastAnswer: try lastAnswer(on: problem), solving: deed)
  }

  private func answer(
    _ incidents: [SeenTicket], _ text: String, solving deed: Deed?
  ) throws -> WorkspaceAction? {
    guard let me = try desk.roster().agent(agent) else { return nil }
    let answers = try desk.answers(to: incidents, text, by: me, wallClock: .system)
    let problems = (deed?.tickets ?? []).map { VerbSequence($0, [.solve]) }
    let whole = Deed(
      verb: .solve, tickets: (deed?.tickets ?? []) + incidents, then: deed?.then ?? .stay)
    return .performed(whole, try desk.perform(problems + answers, as: .agent(agent)))
  }

  /// Tickets by number, or by words of their texts.
  private func lookUp(_ text: String) throws -> [TicketRow] {
    let word = text.split(separator: " ").joined(separator: " ")
    let digits = word.hasPrefix("#") ? word.dropFirst() : word[...]
    if let number = Int64(digits) {
      return try desk.rows([Ticket.ID(rawValue: number)], order: .created)
    }
    guard word.count > 1 else { return [] }
    let filter = TicketFilter(
      text: word.split(separator: " ").map { SearchTerm(String($0), isPrefix: true) })
    return try desk.page(PageRequest(filter: filter, order: .created, limit: 8)).rows
  }

  /// What was last said to the customer of the problem: most likely the answer to all.
  private func lastAnswer(on ticket: Ticket.ID) throws -> String? {
    guard let detail = try desk.detail(ticket, reader: nil) else { return nil }
    return try whole(
      detail.messages.last { $0.kind == .agent }?.text, of: detail.ticket.customer)
  }
}
