import ArgumentParser

struct CalendarExportCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes calendars to files, or one to standard output.")

  @Argument(help: "Which; else all that are in force.")
  var names: [String] = []
  @Option(help: ArgumentHelp("The folder, which is made where it is missing.", valueName: "folder"))
  var into: String?
  @Option(help: ArgumentHelp("An older version.", valueName: "number"))
  var version: Int?
  @Flag(help: "Replace files that exist.")
  var force = false
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if version != nil, names.count != 1 {
      throw ValidationError("--version goes with one name.")
    }
  }

  func run(in session: Session) throws {
    try DocumentText(session: session, kind: .calendar)
      .export(names, version: version, into: into, replacing: force)
  }
}
