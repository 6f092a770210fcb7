import DeskbellCore

extension EffectRunner {
  func answer(to effect: JoiningEffect) throws -> WorkspaceAction? {
    switch effect {
    case .loadSimilar(let ticket): return .similar(ticket, try desk.similarTickets(to: ticket))
    case .lookUp(let text): return .lookedUp(text, try lookUp(text))
    case .loadIncidents(let problem):
      let incidents = try desk.openIncidents(of: problem)
      if incidents.isEmpty { return nil }
      return .incidents(
        problem, try incidents.compactMap { try desk.detail($0.id, reader: nil) },
        answer: try lastAnswer(on: problem))
    case .answer(let incidents, let text):
      guard let me = try desk.roster().agent(agent) else { return nil }
      let steps = try desk.answers(to: incidents, text, by: me, wallClock: .system)
      return .performed(
        Deed(verb: .solve, tickets: incidents), try desk.perform(steps, as: .agent(agent)))
    }
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
    try desk.detail(ticket, reader: nil)?.messages.last { $0.kind == .agent }?.text
  }
}
