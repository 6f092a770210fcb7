import ArgumentParser

struct AttachmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attachment", abstract: "The files of a ticket.",
    subcommands: [AttachmentListCommand.self, AttachmentSaveCommand.self])
}
