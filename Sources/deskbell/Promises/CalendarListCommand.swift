import ArgumentParser

struct CalendarListCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the calendars in force.")

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    try DocumentListing(session: session, kind: .calendar).printInForce()
  }
}
