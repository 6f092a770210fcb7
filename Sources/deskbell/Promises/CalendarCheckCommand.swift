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
    if session.settings.isJSON {
      for problem in problems {
        session.output.json(JSONValue(problem))
      }
    } else {
      for problem in problems { session.output.block("\(problem)") }
      if problems.isEmpty {
        let count = files.count == 1 ? "1 calendar" : "\(files.count) calendars"
        session.output.line("\(count), nothing wrong.")
      }
    }
    if !problems.isEmpty { throw ExitStatus.badData }
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
