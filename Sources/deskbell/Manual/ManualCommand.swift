import ArgumentParser

struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "The pages of the manual, as they are made from the tables.",
    shouldDisplay: false, subcommands: [ManualPrintCommand.self])
}

struct ManualPrintCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Prints a page.",
    discussion: "`make docs` writes all of them into docs.")

  @Argument(help: "The page.")
  var page: ManualPage
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws { session.output.exactly(try page.text()) }
}
