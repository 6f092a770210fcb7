import ArgumentParser

struct PolicyRemoveCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Takes policies out of force; their versions are kept.")

  @Argument(help: "The names.")
  var names: [String]
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    try DocumentChange(session: session).takeOutOfForce(.policy, names)
  }
}
