import ArgumentParser

struct PolicyShowCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows the file of a policy.")

  @Argument(help: "The name.")
  var name: String
  @Option(help: ArgumentHelp("An older version.", valueName: "number"))
  var version: Int?
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    try DocumentText(session: session, kind: .policy).show(name, version: version)
  }
}
