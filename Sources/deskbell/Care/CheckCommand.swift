import ArgumentParser
import DeskbellCore
import DeskbellText

struct CheckCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks that the desk is whole.",
    discussion: """
      Checks the database, what refers to what, what is kept beside the history against the \
      history, and the search index. Ends with 1 where something is wrong.
      """)

  @Flag(
    name: .long,
    help: "Make anew what can be computed: counters, the search index; after erasing also the file."
  )
  var rebuild = false
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let problems = try session.openDesk().check(rebuild: rebuild)
    if session.settings.isJSON {
      session.output.json(["ok": .bool(problems.isEmpty), "problems": .strings(problems)])
    } else if problems.isEmpty {
      session.output.line("The desk is whole.")
    } else {
      for problem in problems { session.output.line(DisplayText(problem)) }
    }
    if !problems.isEmpty { throw ExitStatus.failed }
  }
}
