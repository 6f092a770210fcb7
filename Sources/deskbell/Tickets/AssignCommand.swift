import ArgumentParser
import DeskbellCore

struct AssignCommand: VerbCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Assigns tickets to an agent.")

  @Argument(help: "The handle of the agent.", completion: DeskCompletions.agents)
  var agent: String
  @OptionGroup var selection: TicketSelection
  @OptionGroup var options: GlobalOptions

  func verb(names: DeskNames, at now: Instant) throws -> TicketVerb {
    .assign(to: try names.agent(agent).id)
  }
}
