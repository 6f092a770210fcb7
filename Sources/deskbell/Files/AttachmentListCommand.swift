import ArgumentParser
import DeskbellCore
import DeskbellText

struct AttachmentListCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the files of a ticket, the oldest first.")

  @Argument(help: "The number of the ticket.")
  var ticket: TicketNumber
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let (detail, names) = try session.openDesk().ticketToShow(ticket.id)
    let files = detail.files
    if session.settings.isJSON {
      for file in files { session.output.json(JSONValue(file)) }
      return
    }
    guard !files.isEmpty else {
      session.output.line("No files came with #\(ticket.id.description).")
      return
    }
    var table = Table(columns: [
      .init("#", isRightAligned: true), .init("NAME", .flexible(minimum: 16)),
      .init("TYPE", .flexible(minimum: 8)), .init("BYTES", isRightAligned: true),
      .init("FROM", .flexible(minimum: 8)), .init("WHEN"),
    ])
    for (place, file) in files.enumerated() {
      let author =
        names.handle(file.message.agent) ?? file.message.author.name
        ?? file.message.author.address
      table.rows.append([
        Span("\(place + 1)", .cyan), Span(DisplayText(file.attachment.name)),
        Span(DisplayText(file.attachment.type)), Span("\(file.attachment.size)"),
        Span(DisplayText(author)), Span(DisplayText(file.message.receivedAt.onWallClock)),
      ])
    }
    table.print(to: session.output)
  }
}

extension JSONValue {
  /// A file with where it came with.
  init(_ file: TicketFile) {
    self = JSONValue(file.attachment).adding([
      .init(name: "message", value: .integer(file.message.id.rawValue)),
      .init(name: "author", value: JSONValue(file.message.author)),
      .init(name: "receivedAt", value: .instant(file.message.receivedAt)),
    ])
  }
}
