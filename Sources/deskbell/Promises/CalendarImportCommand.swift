import ArgumentParser
import DeskbellCore

struct CalendarImportCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Puts calendar files in force, all of them or none.",
    discussion: """
      A file takes the place of the calendar that has its name. Where something is wrong, also in \
      a policy that counts on it, all stays as it was. Clocks of open tickets follow at once.
      """)

  @Argument(help: "The files; - for standard input.")
  var files: [String]
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    try DocumentChange(session: session).putInForce(
      files.map { try PromiseFile(.calendar, path: $0) })
  }
}
