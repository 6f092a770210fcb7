import ArgumentParser
import DeskbellCore

struct ViewRemoveCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Removes views; their tickets stay as they are.")

  @Argument(help: "The names.", completion: DeskCompletions.keptViews)
  var names: [String]
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let roster = try desk.roster()
    let agent = try session.agent(in: roster)
    for name in names {
      let view = try ViewName.saved(
        name, among: try desk.savedViews(for: agent.id), roster: roster)
      try desk.removeView(view.id, as: .agent(agent.id))
      if session.settings.isJSON {
        session.output.json(["name": .string(view.name), "removed": .bool(true)])
      } else {
        session.output.line("\(view.name): removed")
      }
    }
  }
}
