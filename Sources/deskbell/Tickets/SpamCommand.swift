import ArgumentParser
import DeskbellCore

struct SpamCommand: VerbCommand {
  static let configuration = CommandConfiguration(
    commandName: "spam", abstract: "Marks tickets as spam.")

  @OptionGroup var selection: TicketSelection
  @OptionGroup var options: GlobalOptions

  func verb(names: DeskNames, at now: Instant) -> TicketVerb { .setStatus(.spam) }
}
