import ArgumentParser

struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: "How the workspace looks.", subcommands: [ThemeListCommand.self]
  )
}
