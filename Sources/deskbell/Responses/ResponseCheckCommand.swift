import ArgumentParser
import DeskbellCore

struct ResponseCheckCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks canned responses for values that do not exist.")

  @Argument(help: "Files or folders; else the responses of the desk.")
  var paths: [String] = []
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    throw Failure(.unavailable, "response files are not part of this build")
  }
}
