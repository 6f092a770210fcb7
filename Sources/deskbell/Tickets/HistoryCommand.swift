import ArgumentParser
import DeskbellCore

struct HistoryCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Shows what happened to a ticket.")

  @Argument(help: "The number of the ticket.")
  var ticket: TicketNumber
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let (detail, names) = try session.openDesk().ticketToShow(ticket.id)
    if session.settings.isJSON {
      for event in detail.events { session.output.json(try JSONValue(event, names: names)) }
    } else {
      try HistoryText(events: detail.events, names: names).print(to: session.output)
    }
  }
}
