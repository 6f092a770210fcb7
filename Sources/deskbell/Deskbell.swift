import ArgumentParser

@main
struct Deskbell: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deskbell", abstract: "A help desk to work in from a terminal.")
}
