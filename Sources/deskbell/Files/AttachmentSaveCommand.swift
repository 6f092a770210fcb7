import ArgumentParser
import DeskbellCore
import DeskbellText

struct AttachmentSaveCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "save", abstract: "Saves files of a ticket under safe names.",
    discussion: """
      A name from outside never leads out of the folder, hides a file or replaces one that is \
      there: the second report.pdf becomes "report (2).pdf". Only you can read what was saved.
      """)

  @Argument(help: "The number of the ticket.")
  var ticket: TicketNumber
  @Argument(
    help: ArgumentHelp(
      "The files, by the numbers or the names of `attachment list`; else all of them.",
      valueName: "file"))
  var files: [String] = []
  @Option(name: .long, help: ArgumentHelp("The folder; else this one.", valueName: "folder"))
  var to = "."
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let (detail, _) = try desk.ticketToShow(ticket.id)
    let chosen = try choose(among: detail.files)
    let folder = FileReading.expanded(to)
    guard FileReading.isFolder(folder) else {
      throw Failure(.cannotCreate, "\(to) is not a folder.")
    }
    for file in chosen {
      guard let bytes = try desk.blob(file.attachment.sha256) else {
        throw Failure(.noInput, "The bytes of \(file.attachment.name) are not kept any more.")
      }
      let path = try Self.save(bytes, named: file.attachment.name, in: folder)
      if session.settings.isJSON {
        session.output.json(
          JSONValue(file).adding([.init(name: "path", value: .string(path))]))
      } else {
        session.output.line(DisplayText(path))
      }
    }
  }

  private func choose(among all: [TicketFile]) throws -> [TicketFile] {
    if all.isEmpty { throw Failure(.noInput, "No files came with #\(ticket.id).") }
    if files.isEmpty { return all }
    return try files.map { word in
      if let number = Int(word), all.indices.contains(number - 1) { return all[number - 1] }
      guard let file = all.first(where: { $0.attachment.name == word }) else {
        throw Failure(
          .noInput,
          "#\(ticket.id) has no file \(word); `deskbell attachment list \(ticket.id)` shows them.")
      }
      return file
    }
  }

  private static func save(
    _ bytes: [UInt8], named name: String, in folder: String
  ) throws -> String {
    do throws(FileSaving.Trouble) {
      return try FileSaving.save(bytes, named: name, in: folder)
    } catch {
      throw Failure(.cannotCreate, error.description)
    }
  }
}
