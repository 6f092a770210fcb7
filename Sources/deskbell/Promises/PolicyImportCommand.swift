import ArgumentParser
import DeskbellCore

struct PolicyImportCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Puts policy files in force, all of them or none.",
    discussion: """
      A file takes the place of the policy that has its name. Its examples are played; where one \
      does not come out, or something else is wrong, all stays as it was. Clocks of open tickets \
      follow at once.
      """)

  @Argument(help: "The files; - for standard input.")
  var files: [String]
  @Option(
    help: ArgumentHelp("A calendar to put in force with them; may be repeated.", valueName: "file"))
  var calendar: [String] = []
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    try DocumentChange(session: session).putInForce(
      calendar.map { try PromiseFile(.calendar, path: $0) }
        + files.map { try PromiseFile(.policy, path: $0) })
  }
}
