import DeskbellCore

/// Answers of an agent, durable, against the same as bare statements.
struct Acting {
  let desk: Desk
  let baseline: Baseline
  let runs: Int

  static let text = String(
    repeating: "Thank you for your message, we have looked at the order and found it. ", count: 4)

  func line() throws -> ReportLine {
    let tickets = try Self.tickets(of: desk)
    let actor = Actor.agent(try desk.roster().agents.first { $0.role != .agent }?.id ?? 1)
    // In turns, so that both meet the same disk.
    var ours: [Double] = []
    var bare: [Double] = []
    for round in 0..<10 {
      let part = try Samples.measure(runs: runs / 10) { run in
        let ticket = tickets[(round * 97 + run) % tickets.count]
        _ = try desk.perform(
          .reply(Composition(text: Self.text)), on: [SeenTicket(ticket)], as: actor)
      }
      ours += part.micros
      bare +=
        baseline.answers(on: tickets.map(\.rawValue), text: Self.text, runs: runs / 10)?.micros
        ?? []
    }
    return ReportLine(name: "answer, durable", samples: Samples(ours), baseline: Samples(bare))
  }

  static func tickets(of desk: Desk) throws -> [Ticket.ID] {
    try desk.page(PageRequest(filter: TicketFilter(isOpen: true), limit: 5_000)).rows.map(\.id)
  }
}
