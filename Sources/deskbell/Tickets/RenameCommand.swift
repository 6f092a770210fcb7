import ArgumentParser
import DeskbellCore

struct RenameCommand: VerbCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Gives tickets another subject.")

  @Argument(help: "The new subject.")
  var subject: String
  @OptionGroup var selection: TicketSelection
  @OptionGroup var options: GlobalOptions

  func verb(names: DeskNames, at now: Instant) -> TicketVerb { .rename(subject) }
}
