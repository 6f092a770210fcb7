import ArgumentParser
import DeskbellCore

struct CalendarOpenCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Prints whether a moment is working time: true or false.")

  @OptionGroup var input: CalendarInput
  @Option(help: ArgumentHelp("In ISO 8601.", valueName: "time"))
  var at: InstantArgument
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let isOpen = try input.calendar().isOpen(at: at.instant)
    if session.settings.isJSON {
      session.output.json(["open": .bool(isOpen)])
    } else {
      session.output.exactly("\(isOpen)\n")
    }
  }
}
