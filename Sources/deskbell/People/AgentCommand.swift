import ArgumentParser

struct AgentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agent", abstract: "Who works at the desk.",
    subcommands: [
      AgentListCommand.self, AgentShowCommand.self, AgentAddCommand.self, AgentEditCommand.self,
      AgentDutyCommand.self,
    ])
}
