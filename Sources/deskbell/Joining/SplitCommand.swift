import ArgumentParser
import DeskbellCore

struct SplitCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "Makes a new ticket of some messages of a ticket.",
    discussion: "`deskbell show --json` prints the ids of the messages.")

  @Argument(help: "The number of the ticket.")
  var ticket: TicketNumber
  @Option(
    name: .long, help: ArgumentHelp("The id of a message; may be repeated.", valueName: "id"))
  var message: [Int64]
  @Option(name: .long, help: "Of the new ticket; else that of the first message.")
  var subject: String?
  @Flag(name: .long, help: "The new ticket is for whoever wrote the first message.")
  var forAuthor = false
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let agent = try session.agent(in: names.roster)
    let request = SplitRequest(
      messages: message.map(Message.ID.init(rawValue:)), subject: subject,
      owner: forAuthor ? .author : .customer)
    let report = try desk.perform(
      .join(.split(request)), on: [SeenTicket(ticket.id)], as: .agent(agent.id))
    guard let event = report.items.first?.event,
      let created = try desk.detail(ticket.id, reader: nil)?.events
        .first(where: { $0.id == event })?.data.joining?.other
    else {
      return try ActionOutcome(report, of: .join(.split(request)), names: names)
        .deliver(to: session)
    }
    if session.settings.isJSON {
      session.output.json([
        "ticket": .integer(ticket.id.rawValue), "changed": .bool(true),
        "event": .integer(event.rawValue), "refused": .null,
        "created": .integer(created.rawValue),
      ])
    } else {
      session.output.line("Split #\(created.description) out of #\(ticket.id.description).")
    }
  }
}
