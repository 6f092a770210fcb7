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
    let work = DocumentImport(session: session) { text, path in
      DocumentProblems(
        MacroFile.problems(in: text, file: path, roster: roster, responses: responses))
    } keep: { text, path in
      let file = try MacroFile(parsing: text, file: path)
      try desk.save(
        Macro(id: 0, owner: shared ? nil : agent.id, file: file), as: .agent(agent.id))
      return file.name
    }
    try work.take(DocumentFolder.macros.files(paths))
  }
}
