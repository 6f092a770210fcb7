import ArgumentParser

struct ViewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "view", abstract: "Lists that are kept: a query by name.",
    discussion: """
      A view is yours or shared by all; it has columns and an order of its own. deskbell list \
      --view NAME lists its tickets.
      """,
    subcommands: [
      ViewListCommand.self, ViewShowCommand.self, ViewAddCommand.self, ViewEditCommand.self,
      ViewRemoveCommand.self,
    ])
}
