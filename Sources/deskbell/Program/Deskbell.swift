import ArgumentParser
import Glibc

/// Where the program starts: reads the command line, runs what it says and turns whatever went
/// wrong into one sentence and an exit code.
@main
enum Deskbell {
  static let version = "0.1.0"

  @MainActor
  static func main() {
    // A reader that goes away, as in `deskbell list | head`, ends the program without a word.
    signal(SIGPIPE, SIG_DFL)
    exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  /// Runs one command line, the program's name left off.
  @MainActor
  static func run(_ arguments: [String]) -> ExitStatus {
    do {
      // The two that are waited for most take the short way round the parser.
      switch arguments {
      case []: try WorkspaceLauncher.launch(SessionSettings())
      case ["--version"]: try printVersion()
      default:
        let written = StatusShorthand.expanded(TagShorthand.expanded(arguments))
        try parseAndRun(QueryShorthand.expanded(written))
      }
      return .done
    } catch {
      let status = FailureReport(error).deliver()
      return status == .done || !MailHandOver.isDoor(arguments) ? status : .tryAgain
    }
  }

  private static func printVersion() throws {
    let output = Output(isColored: false)
    output.line("deskbell \(version)")
    try output.flush()
  }

  private static func parseAndRun(_ arguments: [String]) throws {
    var command: any ParsableCommand
    do {
      command = try DeskbellCommand.parseAsRoot(arguments)
    } catch {
      throw UsageFailure(error, arguments: arguments)
    }
    do {
      try command.run()
    } catch  where !(command is any DeskbellSubcommand) {
      // The parser's own commands: help, and groups, which have nothing but help.
      throw UsageFailure(error, arguments: arguments)
    }
  }
}
