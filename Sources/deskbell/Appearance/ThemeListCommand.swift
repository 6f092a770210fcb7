import ArgumentParser
import DeskbellInterface
import DeskbellText

struct ThemeListCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the themes.",
    discussion: "A theme is a base16 scheme file; `deskbell --theme FILE` takes any of them.")

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let themes = ThemeLibrary(
      searchPath: ThemeLibrary.standardSearchPath(
        environment: ProcessEnvironment.all, executable: ChildProcess.ownPath ?? ""))
    for name in themes.list() {
      if session.settings.isJSON {
        session.output.json(["name": .string(name)])
      } else {
        session.output.line(DisplayText(name))
      }
    }
  }
}
