import ArgumentParser
import DeskbellCore

struct StatusCommand: VerbCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Changes the status of tickets.",
    discussion:
      "Without a status and tickets it prints a line for status bars, as status-line does.")

  @Argument(help: "What they become.")
  var status: TicketStatus
  @OptionGroup var selection: TicketSelection
  @OptionGroup var options: GlobalOptions

  func verb(names: DeskNames, at now: Instant) -> TicketVerb { .setStatus(status) }
}
