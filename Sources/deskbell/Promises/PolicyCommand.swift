import ArgumentParser

struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "What is promised to whom: policies, checked and tried out.",
    discussion: """
      A policy is a YAML file: an ordered list of conditions, each with targets for the clocks of \
      the tickets that meet it, and examples of what must come out.
      """,
    subcommands: [
      PolicyListCommand.self, PolicyShowCommand.self, PolicyImportCommand.self,
      PolicyExportCommand.self, PolicyRemoveCommand.self, PolicyVersionsCommand.self,
      PolicyCheckCommand.self, PolicySimulateCommand.self,
    ])
}
