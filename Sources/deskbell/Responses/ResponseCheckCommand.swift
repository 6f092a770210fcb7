import ArgumentParser
import DeskbellCore

struct ResponseCheckCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks canned responses: the form of files, and values that do not exist.")

  @Argument(help: "Files or folders; else the responses of the desk.")
  var paths: [String] = []
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let roster = try desk.roster()
    let files =
      try paths.isEmpty
      ? desk.responses().map { ($0.name, CannedResponseFile($0, roster: roster).text) }
      : DocumentFolder.responses.files(paths).map { ($0, try InputFile(path: $0).text()) }
    let problems = files.flatMap { name, text in
      CannedResponseFile.problems(in: text, file: name, roster: roster)
    }
    try DocumentProblems(problems).deliver(checked: "\(files.count) responses", to: session)
  }
}
