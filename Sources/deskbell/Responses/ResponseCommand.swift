import ArgumentParser

struct ResponseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "response", abstract: "Canned responses.",
    discussion: """
      A response is a Markdown file with a YAML header; values such as {{customer.firstName}} are \
      filled in for the ticket.
      """,
    subcommands: [
      ResponseListCommand.self, ResponseShowCommand.self, ResponseImportCommand.self,
      ResponseExportCommand.self, ResponseRemoveCommand.self, ResponseCheckCommand.self,
    ])
}
