import ArgumentParser
import DeskbellCore

struct MoveCommand: VerbCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Moves tickets to another department.")

  @Argument(
    help: "The handle of the department, or 'none'.", completion: DeskCompletions.departments)
  var department: String
  @OptionGroup var selection: TicketSelection
  @OptionGroup var options: GlobalOptions

  func verb(names: DeskNames, at now: Instant) throws -> TicketVerb {
    .move(to: department == "none" ? nil : try names.department(department).id)
  }
}
