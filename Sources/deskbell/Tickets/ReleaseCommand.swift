import ArgumentParser
import DeskbellCore

struct ReleaseCommand: VerbCommand {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Gives tickets back: they belong to nobody then.")

  @OptionGroup var selection: TicketSelection
  @OptionGroup var options: GlobalOptions

  func verb(names: DeskNames, at now: Instant) -> TicketVerb { .release }
}
