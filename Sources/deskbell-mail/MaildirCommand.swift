import ArgumentParser
import DeskbellMail
import Foundation

struct MaildirCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "maildir", abstract: "Takes the mails of a maildir in; the files stay.")

  @Argument(help: "The folder that has new and cur.")
  var directory: String

  @OptionGroup var options: MailOptions

  func run() async throws {
    guard let maildir = Maildir(path: directory) else {
      let exists = FileManager.default.fileExists(atPath: directory)
      Output.complain(
        exists
          ? "\(directory) is no maildir: it has neither new nor cur."
          : "There is no folder \(directory).")
      throw Trouble.noInput
    }
    let files: [String]
    do {
      files = try maildir.files()
    } catch {
      Output.complain("\(directory) could not be read: \(error.localizedDescription)")
      throw Trouble.inputOutput
    }
    var intake = BulkIntake(desk: try options.openDesk(), isJSON: options.json)
    for file in files { try await take(file, into: &intake) }
    try await intake.finish()
  }

  private func take(_ file: String, into intake: inout BulkIntake) async throws {
    let bytes: [UInt8]
    do {
      bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
    } catch {
      return try await intake.refuse(place: file, reason: "The file could not be read.")
    }
    try await intake.take(bytes, place: file)
  }
}
