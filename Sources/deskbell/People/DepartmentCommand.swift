import ArgumentParser

struct DepartmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "department", abstract: "The parts of the team.",
    subcommands: [
      DepartmentListCommand.self, DepartmentAddCommand.self, DepartmentEditCommand.self,
    ])
}
