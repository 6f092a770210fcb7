import ArgumentParser
import DeskbellCore

struct CalendarElapsedCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "elapsed", abstract: "Prints the working time between two moments, in seconds.")

  @OptionGroup var input: CalendarInput
  @Option(help: ArgumentHelp("In ISO 8601.", valueName: "time"))
  var from: InstantArgument
  @Option(help: ArgumentHelp("In ISO 8601.", valueName: "time"))
  var to: InstantArgument
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let seconds = try input.calendar().elapsed(from: from.instant, to: to.instant) / 1000
    if session.settings.isJSON {
      session.output.json(["seconds": .number(Int(seconds))])
    } else {
      session.output.exactly("\(seconds)\n")
    }
  }
}
