import ArgumentParser
import DeskbellMail

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Prints what a mail says, without a store.")

  @Argument(help: "The mail; standard input if none is named.")
  var file: String?

  @Flag(help: "Accepted as everywhere; the answer always is JSON.")
  var json = false

  func run() throws {
    let bytes = try InputFile.read(file)
    let message = try Trouble.withChild { try GuardedMailParser.parse(bytes) }
    try Output.printJSON(ParsedMessage.json(message))
  }
}
