import ArgumentParser
import DeskbellCore

struct NoAnswerCommand: VerbCommand {
  static let configuration = CommandConfiguration(
    commandName: "no-answer", abstract: "Says that the customer's last message needs no answer.")

  @OptionGroup var selection: TicketSelection
  @OptionGroup var options: GlobalOptions

  func verb(names: DeskNames, at now: Instant) -> TicketVerb { .declareNoAnswerNeeded }
}
