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
    let desk = try session.openDesk()
    let roster = try desk.roster()
    let agent = try session.agent(in: roster)
    let work = DocumentImport(session: session) { text, path in
      DocumentProblems(CannedResponseFile.problems(in: text, file: path, roster: roster))
    } keep: { text, path in
      let file = try CannedResponseFile(parsing: text, file: path)
      let response = try file.response(id: 0, roster: roster, file: path)
      try desk.save(response, as: .agent(agent.id))
      return response.name
    }
    try work.take(DocumentFolder.responses.files(paths))
  }
}
