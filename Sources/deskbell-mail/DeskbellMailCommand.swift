import ArgumentParser

@main
struct DeskbellMail: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deskbell-mail", abstract: "Takes mail into a Deskbell store.",
    subcommands: [
      MailCommand.self, MboxCommand.self, MaildirCommand.self, ParseCommand.self,
      HolidaysCommand.self,
    ])
}
