import ArgumentParser
import Glibc

@main
struct DeskbellMail: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deskbell-mail", abstract: "Takes mail into a Deskbell store.",
    subcommands: [
      MailCommand.self, MboxCommand.self, MaildirCommand.self, ParseCommand.self,
      HolidaysCommand.self,
    ])

  static func main() async {
    // Who reads what we say may be gone; that is an error to be looked at, not an end.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      if var command = command as? AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      guard isDoor, exitCode(for: error) != .success else { exit(withError: error) }
      let message = fullMessage(for: error)
      if !message.isEmpty { Output.complain("\(message)") }
      Glibc.exit(Trouble.tryAgain.rawValue)
    }
  }

  /// A mail server takes any code but 0 and 75 for a reason to send the mail back.
  private static var isDoor: Bool { CommandLine.arguments.dropFirst().first == "mail" }
}
