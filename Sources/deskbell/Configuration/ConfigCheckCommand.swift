import ArgumentParser
import DeskbellCore
import DeskbellInterface
import DeskbellText

struct ConfigCheckCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks the configuration, clashes of keys included.")

  @OptionGroup var source: ConfigurationOption
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    guard let file = source.file else {
      throw Failure(.configuration, "$HOME is not set; name the configuration with --config.")
    }
    let problems = file.read().problems + themeProblems(file)
    for problem in problems {
      if session.settings.isJSON {
        session.output.json(JSONValue(problem))
      } else {
        session.output.block(problem.exactDescription)
      }
    }
    guard problems.isEmpty else { throw ExitStatus.configuration }
    if !session.settings.isJSON {
      session.output.line(DisplayText("\(file.path): nothing wrong."))
    }
  }

  /// A theme is a file of its own, which only this command opens.
  private func themeProblems(_ file: ConfigurationFile) -> [DocumentError] {
    do {
      _ = try ThemeLibrary.standard.load(named: file.read().configuration.theme)
      return []
    } catch {
      return [DocumentError(file: file.path, line: 1, message: "theme: \(error)")]
    }
  }
}
