import ArgumentParser
import DeskbellCore

struct ResponseImportCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes canned responses from Markdown files.",
    discussion: "A response of the same name is replaced. A file that is wrong stops no other.")

  @Argument(help: "Files, or folders with .md files.")
  var paths: [String]
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    throw Failure(.unavailable, "response files are not part of this build")
  }
}
