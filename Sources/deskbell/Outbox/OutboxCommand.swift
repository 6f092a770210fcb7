import ArgumentParser

struct OutboxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outbox", abstract: "Answers that are written and have not left yet.",
    discussion: """
      An answer is held for some seconds, or leaves when its writer said (`deskbell reply --at`). \
      Where the customer writes first, an answer that was to leave later becomes a draft again.
      """,
    subcommands: [
      OutboxListCommand.self, OutboxCancelCommand.self, OutboxSendNowCommand.self,
    ])
}
