import ArgumentParser
import DeskbellCore

struct TakeCommand: VerbCommand {
  static let configuration = CommandConfiguration(
    commandName: "take", abstract: "Assigns tickets to yourself.")

  @OptionGroup var selection: TicketSelection
  @OptionGroup var options: GlobalOptions

  func verb(names: DeskNames, at now: Instant) -> TicketVerb { .take }
}
