import ArgumentParser

struct IntakeMboxCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "mbox", abstract: "Takes in the mails of an mbox file.")

  @Argument(help: "The file.")
  var file: String
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    try MailHandOver(settings: session.settings).become(["mbox", file])
  }
}
