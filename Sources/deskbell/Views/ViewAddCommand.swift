import ArgumentParser
import DeskbellCore

struct ViewAddCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Keeps a query as a view.",
    discussion: "deskbell view add Parcels 'is:open tag:parcel -is:snoozed' --sort age")

  @Argument(help: "The name.")
  var name: String
  @Argument(help: "Which tickets; several words are one query.")
  var query: [String]
  @OptionGroup var looks: ViewOptions
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let agent = try session.agent(in: names.roster)
    let text = query.map { $0.drop { $0 == " " } }.joined(separator: " ")
    _ = try QueryReading(roster: names.roster, reader: agent).filter(text)
    var view = SavedView(name: name, owner: looks.isShared ? nil : agent.id, query: text)
    try looks.apply(to: &view)
    let saved = try desk.save(view, as: .agent(agent.id), wallClock: .system)
    session.answer(saved, "added", names: names)
  }
}
