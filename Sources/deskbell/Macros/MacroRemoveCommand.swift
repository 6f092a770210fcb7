import ArgumentParser
import DeskbellCore

struct MacroRemoveCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Removes macros.")

  @Argument(help: "The names.", completion: DeskCompletions.macros)
  var names: [String]
  @Flag(name: .long, help: "The shared ones of these names, not your own.")
  var shared = false
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let agent = try session.agent(in: desk.roster())
    for name in names {
      try desk.removeMacro(
        named: name, of: shared ? nil : agent.id, as: .agent(agent.id))
      if session.settings.isJSON {
        session.output.json(["name": .string(name), "removed": .bool(true)])
      } else {
        session.output.line("\(name): removed")
      }
    }
  }
}
