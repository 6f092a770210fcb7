import ArgumentParser
import DeskbellCore

struct PriorityCommand: VerbCommand {
  static let configuration = CommandConfiguration(
    commandName: "priority", abstract: "Changes the priority of tickets.")

  @Argument(help: "How much they matter.")
  var priority: Priority
  @OptionGroup var selection: TicketSelection
  @OptionGroup var options: GlobalOptions

  func verb(names: DeskNames, at now: Instant) -> TicketVerb { .setPriority(priority) }
}
