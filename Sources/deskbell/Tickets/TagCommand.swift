import ArgumentParser
import DeskbellCore

struct TagCommand: VerbCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag", abstract: "Adds tags to tickets and takes tags off.",
    usage: "deskbell tag [+TAG] [-TAG] ... <ticket> ...",
    discussion: "`deskbell tag +billing -spam 1042` adds one and takes off another.")

  @Option(name: .long, help: ArgumentHelp("The same as +TAG.", valueName: "tag"))
  var add: [String] = []
  @Option(name: .long, help: ArgumentHelp("The same as -TAG.", valueName: "tag"))
  var remove: [String] = []
  @OptionGroup var selection: TicketSelection
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if add.isEmpty, remove.isEmpty {
      throw ValidationError("Which tags? +TAG adds one, -TAG takes one off.")
    }
  }

  func verb(names: DeskNames, at now: Instant) -> TicketVerb {
    .tag(adding: add, removing: remove)
  }
}
