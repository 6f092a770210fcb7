import ArgumentParser
import DeskbellInterface
import DeskbellText

struct ThemeListCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the themes.",
    discussion: "A theme is a base16 scheme file; `deskbell --theme FILE` takes any of them.")

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    for name in ThemeLibrary.standard.list() {
      if session.settings.isJSON {
        session.output.json(["name": .string(name)])
      } else {
        session.output.line(DisplayText(name))
      }
    }
  }
}
