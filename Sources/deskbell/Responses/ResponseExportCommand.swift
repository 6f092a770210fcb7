import ArgumentParser
import DeskbellCore

struct ResponseExportCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the canned responses to Markdown files.")

  @Argument(help: "The folder, which is made where it is missing.")
  var folder: String
  @Argument(help: "Which; else all.")
  var names: [String] = []
  @Flag(name: .long, help: "Replace files that exist.")
  var force = false
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    throw Failure(.unavailable, "response files are not part of this build")
  }
}
