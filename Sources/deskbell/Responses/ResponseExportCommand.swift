import ArgumentParser
import DeskbellCore

struct ResponseExportCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the canned responses to Markdown files.")

  @Argument(help: "The folder, which is made where it is missing.")
  var folder: String
  @Argument(help: "Which; else all.", completion: DeskCompletions.responses)
  var names: [String] = []
  @Flag(name: .long, help: "Replace files that exist.")
  var force = false
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let roster = try desk.roster()
    let responses =
      try names.isEmpty ? desk.responses() : names.map { try desk.response(named: $0) }
    try DocumentExport(session: session, folder: folder, suffix: ".md", replacing: force)
      .write(responses.map { ($0.name, CannedResponseFile($0, roster: roster).text) })
  }
}
