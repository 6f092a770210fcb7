import ArgumentParser
import DeskbellCore

struct GenerateCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Makes a desk of any size, for tests and measurements.",
    discussion: "The store must not exist yet. The same seed makes the same desk.")

  @Option(name: .long, help: "How many tickets.")
  var tickets: Int
  @Option(name: .long, help: "Another seed makes another desk.")
  var seed: UInt64 = 1
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if tickets < 1 { throw ValidationError("--tickets must be 1 or more.") }
  }

  func run(in session: Session) throws {
    throw Failure(.unavailable, "the generator is not part of this build")
  }
}
