import ArgumentParser
import DeskbellCore

struct ViewEditCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes a view; what is not named stays as it is.")

  @Argument(help: "The name.", completion: DeskCompletions.keptViews)
  var name: String
  @Option(name: .long, help: ArgumentHelp("Another name.", valueName: "name"))
  var rename: String?
  @Option(name: .long, help: ArgumentHelp("Another query.", valueName: "query"))
  var query: String?
  @OptionGroup var looks: ViewOptions
  @Flag(name: .long, help: "Only for you from now on.")
  var personal = false
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if personal, looks.isShared {
      throw ValidationError("Give either --shared or --personal, not both.")
    }
  }

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let agent = try session.agent(in: names.roster)
    var view = try ViewName.saved(
      name, among: try desk.savedViews(for: agent.id), roster: names.roster)
    view.name = rename ?? view.name
    if let query {
      _ = try QueryReading(roster: names.roster, reader: agent).filter(query)
      view.query = query
    }
    if looks.isShared { view.owner = nil }
    if personal { view.owner = agent.id }
    try looks.apply(to: &view)
    let saved = try desk.save(view, as: .agent(agent.id), wallClock: .system)
    session.answer(saved, "changed", names: names)
  }
}
