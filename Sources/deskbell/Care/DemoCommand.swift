import ArgumentParser
import DeskbellCore

struct DemoCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Opens a throw-away desk with realistic tickets, to try things.")

  @Option(name: .long, help: "Another seed makes another desk.")
  var seed: UInt64 = 1
  @Flag(
    name: .long,
    help: "Only make the desk and print where it is; with --store, make it there and keep it.")
  var printStore = false
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    throw Failure(.unavailable, "the demo desk is not part of this build")
  }
}
