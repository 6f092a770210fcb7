import ArgumentParser

struct IntakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intake", abstract: "Takes in what customers wrote.",
    discussion: """
      Every message is taken once, however often it is given. What a message became is said for \
      each with --json, and in sum without.
      """,
    subcommands: [
      IntakeMailCommand.self, IntakeMboxCommand.self, IntakeMaildirCommand.self,
      IntakeJSONLinesCommand.self, IntakeCSVCommand.self,
    ])
}
