import ArgumentParser
import DeskbellCore

/// A command that does one thing to one or more tickets.
protocol VerbCommand: DeskbellSubcommand {
  var selection: TicketSelection { get }
  /// What is to be done; `names` knows the people and departments that arguments name.
  func verb(names: DeskNames, at now: Instant) throws -> TicketVerb
}

extension VerbCommand {
  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let agent = try session.agent(in: names.roster)
    let verb = try verb(names: names, at: desk.clock.now())
    guard
      let tickets = try selection.agreed(to: [verb], by: agent, in: desk, names: names, session)
    else { return }
    let work = BulkWork(desk: desk, actor: .agent(agent.id), session: session)
    let report = try work.perform([verb], on: tickets)
    try ActionOutcome(report, of: verb, names: names).deliver(to: session)
  }
}
