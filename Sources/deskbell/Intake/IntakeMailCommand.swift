import ArgumentParser

struct IntakeMailCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "mail", abstract: "Takes in one mail (RFC 5322).",
    discussion: "Ends with 75 where the mail server should keep the mail and try again.")

  @Argument(help: "The file; else standard input.")
  var file: String?
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    try MailHandOver(settings: session.settings).become(["mail"] + (file.map { [$0] } ?? []))
  }
}
