import ArgumentParser
import DeskbellCore

struct CalendarDueCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "Prints when so much working time is used up.",
    discussion: "None at all is used up with the next opening: the moment itself in working time.")

  @OptionGroup var input: CalendarInput
  @Option(help: ArgumentHelp("When it starts, in ISO 8601.", valueName: "time"))
  var from: InstantArgument
  @Option(help: ArgumentHelp("How much working time.", valueName: "number"))
  var seconds: Int64
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard (0...Int64.max / 1000).contains(seconds) else {
      throw ValidationError("--seconds needs a number from 0 on.")
    }
  }

  func run(in session: Session) throws {
    let calendar = try input.calendar()
    let due =
      seconds == 0
      ? calendar.nextOpening(from: from.instant)
      : calendar.due(from: from.instant, after: seconds * 1000)
    guard let due else {
      throw Failure(
        .failed, "Never: \(calendar.name) has no \(seconds) seconds of working time from then on.")
    }
    if session.settings.isJSON {
      session.output.json(["due": .string(due.shortISO8601)])
    } else {
      session.output.exactly(due.shortISO8601 + "\n")
    }
  }
}
