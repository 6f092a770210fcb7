import ArgumentParser
import DeskbellCore

struct RateCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "rate", abstract: "Takes down what a customer thought of an answer.")

  @Argument(help: "The number of the ticket.", completion: DeskCompletions.tickets)
  var ticket: TicketNumber
  @Argument(help: "From 1 to 5, the best last.")
  var rating: Int
  @Option(name: .long, help: "What they said.")
  var comment: String?
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let agent = try session.agent(in: desk.roster())
    try desk.rate(ticket.id, rating, comment: comment, as: .agent(agent.id))
    session.output.line("#\(ticket.id.description) was rated \(rating.description) of 5.")
  }
}
