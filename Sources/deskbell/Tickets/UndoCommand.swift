import ArgumentParser
import DeskbellCore

struct UndoCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Takes back your last action, everywhere or on one ticket.")

  @Argument(help: "Your last action on this ticket.")
  var ticket: TicketNumber?
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let agent = try session.agent(in: desk.roster())
    guard let report = try desk.undo(as: .agent(agent.id), on: ticket?.id) else {
      throw Failure(.badData, "There is nothing of \(agent.handle) to undo.")
    }
    try ActionOutcome(report, isRedo: false).deliver(to: session)
  }
}
