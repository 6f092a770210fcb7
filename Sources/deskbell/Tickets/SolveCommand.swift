import ArgumentParser
import DeskbellCore

struct SolveCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "solve", abstract: "Marks tickets as solved.",
    discussion: """
      With --incidents the open incidents of a problem are answered and solved with it, as one \
      action: {{customer.firstName}} and the other values of canned responses are filled in for \
      each.
      """)

  @Flag(name: .long, help: "Answers and solves the open incidents of the tickets too.")
  var incidents = false
  @Option(name: .long, help: "The answer to the incidents.")
  var text: String?
  @OptionGroup var selection: TicketSelection
  @OptionGroup var options: GlobalOptions

  mutating func validate() throws {
    if incidents != (text != nil) {
      throw ValidationError("--incidents and --text go together.")
    }
  }

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let agent = try session.agent(in: names.roster)
    guard
      let tickets = try selection.agreed(to: [.solve], by: agent, in: desk, names: names, session)
    else { return }
    let work = BulkWork(desk: desk, actor: .agent(agent.id), session: session)
    let report =
      try text.map { try solveWithIncidents(tickets, $0, desk, agent) }
      ?? work.perform([.solve], on: tickets)
    try ActionOutcome(report, of: .solve, names: names).deliver(to: session)
  }

  private func solveWithIncidents(
    _ problems: [SeenTicket], _ text: String, _ desk: Desk, _ agent: Agent
  ) throws -> ActionReport {
    let incidents = try problems.flatMap { try desk.openIncidents(of: $0.id) }
    let answers = try desk.answers(
      to: incidents.map { SeenTicket($0.id, version: $0.version) }, text, by: agent,
      wallClock: .system)
    return try desk.perform(
      problems.map { VerbSequence($0, [.solve]) } + answers, as: .agent(agent.id))
  }
}
