import ArgumentParser

struct KeysPrintCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Prints the keys and what they do.")

  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    throw Failure(.unavailable, "the workspace is not part of this build, so it has no keys")
  }
}
