import ArgumentParser
import DeskbellCore

struct SolveCommand: VerbCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve", abstract: "Marks tickets as solved.")

  @OptionGroup var selection: TicketSelection
  @OptionGroup var options: GlobalOptions

  func verb(names: DeskNames, at now: Instant) -> TicketVerb { .solve }
}
