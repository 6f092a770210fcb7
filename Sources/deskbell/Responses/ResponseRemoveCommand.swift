import ArgumentParser
import DeskbellCore
import DeskbellText

struct ResponseRemoveCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Removes canned responses.")

  @Argument(help: "The names.", completion: DeskCompletions.responses)
  var names: [String]
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let agent = try session.agent(in: desk.roster())
    for name in names {
      _ = try desk.response(named: name)
      try desk.removeResponse(named: name, as: .agent(agent.id))
      if session.settings.isJSON {
        session.output.json(["name": .string(name), "removed": .bool(true)])
      } else {
        session.output.line("\(name): removed")
      }
    }
  }
}
