import ArgumentParser
import DeskbellCore

struct UnmergeCommand: VerbCommand {
  static let configuration = CommandConfiguration(
    commandName: "unmerge", abstract: "Makes merged tickets stand alone again.",
    discussion: """
      They get back what came with them; what was added since stays on the ticket that they were \
      merged into.
      """)

  @OptionGroup var selection: TicketSelection
  @OptionGroup var options: GlobalOptions

  func verb(names: DeskNames, at now: Instant) -> TicketVerb { .join(.unmerge) }
}
