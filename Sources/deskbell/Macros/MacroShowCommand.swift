import ArgumentParser
import DeskbellCore

struct MacroShowCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a macro as its file.")

  @Argument(help: "The name.", completion: DeskCompletions.macros)
  var name: String
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let macro = try desk.macro(named: name, of: session.reader(in: names.roster)?.id)
    if session.settings.isJSON {
      session.output.json(JSONValue(macro, names: names))
    } else {
      session.output.block(macro.file.text)
    }
  }
}
