import ArgumentParser
import DeskbellCore

struct DepartmentEditCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Gives a department another name.")

  @Argument(help: "The handle.")
  var handle: String
  @Option(name: .long, help: "The name that people read.")
  var name: String
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let actor = try session.agent(in: names.roster)
    var department = try names.department(handle)
    department.name = name
    try desk.save(department, as: .agent(actor.id))
    if session.settings.isJSON {
      session.output.json(JSONValue(try DeskNames(desk).department(handle)))
    } else {
      session.output.line("\(handle): changed")
    }
  }
}
