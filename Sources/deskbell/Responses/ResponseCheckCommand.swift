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
      : ResponseFolder.files(paths).map { ($0, try InputFile(path: $0).text()) }
    let problems = files.flatMap { name, text in
      CannedResponseFile.problems(in: text, file: name, roster: roster)
    }
    if session.settings.isJSON {
      for problem in problems {
        session.output.json([
          "file": .string(problem.file), "line": .number(problem.line),
          "reason": .string(problem.reason),
        ])
      }
    } else {
      for problem in problems { session.output.block("\(problem)") }
      if problems.isEmpty {
        session.output.line("\(files.count.description) responses, nothing wrong.")
      }
    }
    if !problems.isEmpty { throw ExitStatus.badData }
  }
}
