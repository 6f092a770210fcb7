import ArgumentParser
import DeskbellCore

struct ReopenCommand: VerbCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Opens solved or closed tickets again.")

  @OptionGroup var selection: TicketSelection
  @OptionGroup var options: GlobalOptions

  func verb(names: DeskNames, at now: Instant) -> TicketVerb { .reopen }
}
