import ArgumentParser

struct IntakeMaildirCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "maildir", abstract: "Takes in the mails of a Maildir folder.")

  @Argument(help: "The folder.")
  var folder: String
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    try MailHandOver(settings: session.settings).become(["maildir", folder])
  }
}
