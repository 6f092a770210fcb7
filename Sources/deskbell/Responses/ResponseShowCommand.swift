import ArgumentParser
import DeskbellCore
import DeskbellText

struct ResponseShowCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a canned response, also as a ticket would have it.")

  @Argument(help: "The name.", completion: DeskCompletions.responses)
  var name: String
  @Option(
    name: .long, help: "Fill it in for this ticket.", completion: DeskCompletions.tickets)
  var ticket: TicketNumber?
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let response = try desk.response(named: name)
    if let ticket {
      let (detail, _) = try desk.ticketToShow(ticket.id)
      let filling = ResponseFilling(
        desk: desk, names: names, agent: try session.agent(in: names.roster))
      let text = try filling.text(of: response, for: detail)
      if session.settings.isJSON {
        session.output.json(["ticket": .integer(ticket.id.rawValue), "text": .string(text)])
      } else {
        session.output.block(text)
      }
    } else if session.settings.isJSON {
      session.output.json(JSONValue(response, names: names))
    } else {
      for variant in response.variants {
        session.output.line([
          Span("── ", .faint), Span(DisplayText(variant.title), .strong),
          Span(DisplayText(" · \(variant.language)"), .faint),
        ])
        session.output.block(variant.body)
      }
    }
  }
}
