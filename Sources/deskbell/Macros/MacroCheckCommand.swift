import ArgumentParser
import DeskbellCore

struct MacroCheckCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks macros: their form, and the people, tags and values that they name.")

  @Argument(help: "Files or folders; else the macros of the desk.")
  var paths: [String] = []
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let roster = try desk.roster()
    let responses = try desk.responses().map(\.name)
    let files =
      try paths.isEmpty
      ? desk.macros(of: session.reader(in: roster)?.id).map { ($0.name, $0.file.text) }
      : DocumentFolder.macros.files(paths).map { ($0, try InputFile(path: $0).text()) }
    let problems = files.flatMap { name, text in
      MacroFile.problems(in: text, file: name, roster: roster, responses: responses)
    }
    try DocumentProblems(problems).deliver(checked: "\(files.count) macros", to: session)
  }
}
