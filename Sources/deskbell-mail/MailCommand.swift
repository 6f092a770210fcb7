import ArgumentParser
import DeskbellCore
import DeskbellMail

struct MailCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mail", abstract: "Takes one mail in, from a file or standard input.",
    discussion:
      "Ends with 0 only after the mail is safe in the store; with 75 it should be given again."
  )

  @Argument(help: "The mail; standard input if none is named.")
  var file: String?

  @OptionGroup var options: MailOptions

  func run() throws {
    let bytes = try InputFile.read(file)
    let desk = try options.openDesk()
    var batch = IntakeBatch()
    let message = try Trouble.withChild { try GuardedMailParser.parse(bytes) }
    batch.append(.init(place: file ?? "standard input", message: message))
    var report = IntakeReport(isJSON: options.json, isBulk: false)
    do {
      report.take(try batch.commit(to: desk))
    } catch let error as DeskError {
      throw Trouble.report(error)
    }
    try report.finish()
  }
}
