import ArgumentParser

struct CalendarVersionsCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "versions", abstract: "Lists all versions of a calendar, the oldest first.")

  @Argument(help: "The name.")
  var name: String
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    try DocumentListing(session: session, kind: .calendar).printVersions(of: name)
  }
}
