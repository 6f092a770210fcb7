import ArgumentParser
import DeskbellCore

struct ShowCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows one ticket with its messages.")

  @Argument(help: "The number of the ticket.")
  var ticket: TicketNumber
  @Flag(name: .long, help: "With its history.")
  var events = false
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let (found, names) = try desk.ticketToShow(ticket.id)
    let isMasked = try desk.masksPersonalData(for: session.reader(in: names.roster))
    let detail = isMasked ? found.masked() : found
    if session.settings.isJSON {
      session.output.json(
        try JSONValue(detail, names: names, now: desk.clock.now(), withEvents: events))
    } else {
      let page = TicketPageText(detail: detail, names: names, now: desk.clock.now())
      try page.print(to: session.output, withEvents: events)
    }
  }
}

extension Desk {
  /// A ticket and the names of those on it.
  /// - Throws: `Failure` where there is no such ticket.
  func ticketToShow(_ number: Ticket.ID) throws -> (TicketDetail, DeskNames) {
    guard let detail = try detail(number, reader: nil) else {
      throw Failure(.noInput, "There is no ticket #\(number).")
    }
    return (detail, try DeskNames(self))
  }
}
