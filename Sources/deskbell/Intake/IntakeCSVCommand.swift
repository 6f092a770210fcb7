import ArgumentParser

struct IntakeCSVCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "csv", abstract: "Takes in messages from csv.")

  @Argument(help: "The file; else standard input.")
  var file: String?
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    throw Failure(.unavailable, "this intake is not part of this build")
  }
}
