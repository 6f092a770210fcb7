import ArgumentParser

struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "The keys of the workspace.",
    subcommands: [KeysPrintCommand.self]
  )
}
