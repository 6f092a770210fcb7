import ArgumentParser
import DeskbellCore
import DeskbellText

struct SimilarCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "similar", abstract: "Lists tickets that may be about the same.")

  @Argument(help: "The number of the ticket.")
  var ticket: TicketNumber
  @Option(name: .long, help: ArgumentHelp("How many at most.", valueName: "number"))
  var limit = 10
  @OptionGroup var options: GlobalOptions

  mutating func validate() throws {
    if !(1...100).contains(limit) { throw ValidationError("--limit is from 1 to 100.") }
  }

  func run(in session: Session) throws {
    let found = try session.openDesk().similarTickets(to: ticket.id, limit: limit)
    if session.settings.isJSON {
      for similar in found { session.output.json(JSONValue(similar)) }
      return
    }
    guard !found.isEmpty else {
      session.output.line("There is no ticket like #\(ticket.id.description).")
      return
    }
    var table = Table(columns: [
      .init("#", isRightAligned: true), .init("STATUS"),
      .init("CUSTOMER", .flexible(minimum: 10)), .init("SUBJECT", .flexible(minimum: 16)),
      .init("WHY", .flexible(minimum: 12)),
    ])
    for similar in found {
      let status = similar.ticket.status
      table.rows.append([
        Span("\(similar.id.description)", .cyan), Span(DisplayText(status.rawValue), status.look),
        Span(DisplayText(similar.customer.name)), Span(DisplayText(similar.ticket.subject)),
        Span(DisplayText(similar.reasons.joined(separator: ", ")), .faint),
      ])
    }
    table.print(to: session.output)
  }
}

extension JSONValue {
  fileprivate init(_ similar: SimilarTicket) {
    self = [
      "number": .integer(similar.id.rawValue),
      "subject": .string(similar.ticket.subject),
      "status": .string(similar.ticket.status.rawValue),
      "customer": .person(
        name: similar.customer.name, address: similar.customer.addresses.first),
      "score": .number(similar.score),
      "reasons": .strings(similar.reasons),
    ]
  }
}
