import ArgumentParser
import DeskbellCore

struct MergeCommand: VerbCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Makes tickets part of another one.",
    discussion: """
      Their messages move to the other ticket as they are; who follows them and their tags join its \
      own. Later mail to them comes to the other ticket. `deskbell undo` or, at any time, \
      `deskbell unmerge` gives everything back.
      """)

  @OptionGroup var selection: TicketSelection
  @Option(name: .long, help: ArgumentHelp("The ticket that stays.", valueName: "ticket"))
  var into: TicketNumber
  @Flag(name: .long, help: "Do it though the tickets have different customers.")
  var differentCustomers = false
  @OptionGroup var options: GlobalOptions

  func verb(names: DeskNames, at now: Instant) -> TicketVerb {
    .join(.merge(into: into.id, acrossCustomers: differentCustomers))
  }
}
