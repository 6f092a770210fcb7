import ArgumentParser
import Testing

@testable import deskbell

@Suite struct HelpTests {
  @Test(arguments: CommandPath.all)
  func `The help of a command is as written`(_ path: CommandPath) throws {
    let result = try Sandbox().run(path.words + ["--help"])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    try Golden.expect(result.output, matches: "help/\(path.fileName).txt")
  }

  @Test(arguments: CommandPath.all)
  func `A command has a name that is written down, and says in a sentence what it does`(
    _ path: CommandPath
  ) {
    #expect(path.configuration.commandName != nil)
    #expect(path.configuration.abstract.hasSuffix("."))
  }
}

/// A command by the words that lead to it.
struct CommandPath: CustomTestStringConvertible, Sendable {
  var words: [String]
  var configuration: CommandConfiguration

  var fileName: String { (["deskbell"] + words).joined(separator: "-") }
  var testDescription: String { (["deskbell"] + words).joined(separator: " ") }

  static let all = paths(to: DeskbellCommand.self, words: [])

  private static func paths(
    to command: any ParsableCommand.Type, words: [String]
  ) -> [CommandPath] {
    let configuration = command.configuration
    let own = CommandPath(words: words, configuration: configuration)
    return [own]
      + configuration.subcommands.flatMap {
        paths(to: $0, words: words + [$0.configuration.commandName ?? "?"])
      }
  }
}
