import ArgumentParser

struct IntakeJSONLinesCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "jsonl", abstract: "Takes in messages from jsonl.")

  @Argument(help: "The file; else standard input.")
  var file: String?
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    throw Failure(.unavailable, "this intake is not part of this build")
  }
}
