import ArgumentParser
import DeskbellCore

struct DepartmentAddCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds a department.")

  @Argument(help: "The handle: short, lower case, no blanks.")
  var handle: String
  @Option(name: .long, help: "The name that people read.")
  var name: String?
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let actor = try session.agent(in: names.roster)
    guard names.roster.department(handle: handle) == nil else {
      throw Failure(.cannotCreate, "There is a department \(handle) already.")
    }
    let department = Department(id: 0, handle: handle, name: name ?? handle)
    try desk.save(department, as: .agent(actor.id))
    if session.settings.isJSON {
      session.output.json(JSONValue(try DeskNames(desk).department(handle)))
    } else {
      session.output.line("\(handle): added")
    }
  }
}
