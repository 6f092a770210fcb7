import ArgumentParser
import DeskbellCore

struct AgentAddCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds an agent.")

  @Argument(help: "The handle: short, lower case, no blanks.")
  var handle: String
  @OptionGroup var agent: AgentOptions
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    guard names.roster.agent(handle: handle) == nil else {
      throw Failure(
        .cannotCreate, "There is an agent \(handle) already; `deskbell agent edit` changes one.")
    }
    let new = try agent.applied(to: Agent(id: 0, handle: handle, name: handle), names: names)
    let actor = try session.agent(in: names.roster)
    try desk.save(new, as: .agent(actor.id))
    try AgentAnswer.deliver(handle, saying: "added", desk: desk, session: session)
  }
}
