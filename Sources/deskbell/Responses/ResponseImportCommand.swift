import ArgumentParser
import DeskbellCore
import DeskbellText

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
    var refused = 0
    for path in try ResponseFolder.files(paths) {
      let text = try InputFile(path: path).text()
      let problems = CannedResponseFile.problems(in: text, file: path, roster: roster)
      for problem in problems { StandardError.say("\(problem)") }
      guard problems.isEmpty else {
        refused += 1
        continue
      }
      let file = try CannedResponseFile(parsing: text, file: path)
      let response = try file.response(id: 0, roster: roster, file: path)
      try desk.save(response, as: .agent(agent.id))
      say(response.name, from: path, to: session)
    }
    if refused > 0 { throw ExitStatus.badData }
  }

  private func say(_ name: String, from path: String, to session: Session) {
    if session.settings.isJSON {
      session.output.json(["name": .string(name), "file": .string(path)])
    } else {
      session.output.line("\(name): imported")
    }
  }
}
