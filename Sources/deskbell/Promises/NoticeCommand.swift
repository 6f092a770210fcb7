import ArgumentParser

struct NoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice", abstract: "What you are told of promises, until you acknowledge it.",
    subcommands: [NoticeListCommand.self, NoticeAcknowledgeCommand.self])
}
