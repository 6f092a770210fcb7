import ArgumentParser
import DeskbellCore

struct AgentEditCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes an agent; what is not given stays as it is.")

  @Argument(help: "The handle.", completion: DeskCompletions.agents)
  var handle: String
  @OptionGroup var agent: AgentOptions
  @Flag(name: .long, inversion: .prefixedNo, help: "Whether the agent still works here.")
  var active: Bool?
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let actor = try session.agent(in: names.roster)
    var changed = try agent.applied(to: names.agent(handle), names: names)
    changed.isActive = active ?? changed.isActive
    try desk.save(changed, as: .agent(actor.id))
    try AgentAnswer.deliver(handle, saying: "changed", desk: desk, session: session)
  }
}
