import ArgumentParser
import DeskbellCore

struct RedoCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Does again what you undid last.")

  @Argument(help: "What you undid last on this ticket.")
  var ticket: TicketNumber?
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let agent = try session.agent(in: desk.roster())
    guard let report = try desk.redo(as: .agent(agent.id), on: ticket?.id) else {
      throw Failure(.badData, "There is nothing that \(agent.handle) undid.")
    }
    try ActionOutcome(report, isRedo: true).deliver(to: session)
  }
}
