import ArgumentParser
import DeskbellCore

struct MacroImportCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes macros from YAML files.",
    discussion: "A macro of the same name is replaced. A file that is wrong stops no other.")

  @Argument(help: "Files, or folders with .yaml files.")
  var paths: [String]
  @Flag(name: .long, help: "For everybody; needs the right to change shared responses.")
  var shared = false
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let roster = try desk.roster()
    let agent = try session.agent(in: roster)
    let responses = try desk.responses().map(\.name)
    var refused = 0
    for path in try MacroFiles.files(paths) {
      let text = try InputFile(path: path).text()
      let problems = MacroFile.problems(
        in: text, file: path, roster: roster, responses: responses)
      for problem in problems { StandardError.say("\(problem)") }
      guard problems.isEmpty else {
        refused += 1
        continue
      }
      let file = try MacroFile(parsing: text, file: path)
      try desk.save(
        Macro(id: 0, owner: shared ? nil : agent.id, file: file), as: .agent(agent.id))
      if session.settings.isJSON {
        session.output.json(["name": .string(file.name), "file": .string(path)])
      } else {
        session.output.line("\(file.name): imported")
      }
    }
    if refused > 0 { throw ExitStatus.badData }
  }
}
