import ArgumentParser
import DeskbellCore
import DeskbellText

struct ViewShowCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows what a view asks for.")

  @Argument(help: "The name.", completion: DeskCompletions.keptViews)
  var name: String
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let reader = try session.reader(in: names.roster)
    let view = try ViewName.saved(
      name, among: try desk.savedViews(for: reader?.id), roster: names.roster)
    let filter = try QueryReading(roster: names.roster, reader: reader).filter(of: view)
    let count = try desk.count(filter, limit: .max)
    if session.settings.isJSON {
      session.output.json(JSONValue(view, count: count, names: names))
      return
    }
    session.output.line("name     \(view.name)")
    session.output.line("owner    \(names.handle(view.owner) ?? "all")")
    session.output.line("query    \(view.query)")
    session.output.line("order    \(view.order.rawValue)")
    let columns = view.columns.map(\.rawValue).joined(separator: " ")
    session.output.line("columns  \(columns.isEmpty ? "as in every list" : columns)")
    session.output.line("tickets  \(count)")
  }
}
