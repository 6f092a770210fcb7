import ArgumentParser

@main
struct DeskbellMail: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deskbell-mail", abstract: "Takes mail into a Deskbell store.",
    subcommands: [ParseCommand.self])
}
