import ArgumentParser
import DeskbellCore

struct CalendarCheckCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks calendar files.")

  @Argument(help: "The files; - for standard input.")
  var files: [String]
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let problems = try files.compactMap(problem)
    let checked = files.count == 1 ? "1 calendar" : "\(files.count) calendars"
    try DocumentProblems(problems).deliver(checked: checked, to: session)
  }

  private func problem(_ path: String) throws -> DocumentError? {
    do {
      _ = try CalendarInput.calendar(path)
      return nil
    } catch let error as DocumentError {
      return error
    }
  }
}
