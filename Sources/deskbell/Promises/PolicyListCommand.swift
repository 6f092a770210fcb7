import ArgumentParser

struct PolicyListCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the policies in force.")

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    try DocumentListing(session: session, kind: .policy).printInForce()
  }
}
