import ArgumentParser

struct MacroCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "macro", abstract: "Several things to do to tickets at once.",
    discussion: """
      A macro is a YAML file: name, title, guard (a query that a ticket must meet), steps such as \
      "status: pending" or "tag: +refund", and a reply with values such as {{customer.firstName}}. \
      Your own are seen by you only; --shared ones by everybody.
      """,
    subcommands: [
      MacroListCommand.self, MacroShowCommand.self, MacroRunCommand.self, MacroImportCommand.self,
      MacroExportCommand.self, MacroRemoveCommand.self, MacroCheckCommand.self,
    ])
}
