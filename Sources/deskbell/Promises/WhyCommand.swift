import ArgumentParser
import DeskbellCore

struct WhyCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Says why the clocks of a ticket stand as they do.",
    discussion: """
      Prints the ledger of each clock: every stretch of time that counted or did not, and why. \
      Stretches are in the calendar's time zone, due times also in yours.
      """)

  @Argument(help: "The number of the ticket.")
  var ticket: TicketNumber
  @Option(help: ArgumentHelp("As it was then: 2h (ago), \"2026-11-25 14:00\".", valueName: "time"))
  var at: String?
  @Option(help: "One clock alone.")
  var clock: ClockKind?
  @Flag(help: "All stretches of a long ledger, not summed up by day or week.")
  var full = false
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let now = desk.clock.now()
    let moment = try at.map { try LookBack($0, now: now).instant } ?? now
    let (detail, names) = try desk.ticketToShow(ticket.id)
    if moment < detail.ticket.createdAt {
      throw Failure(
        .badData,
        "#\(ticket.id) was opened at \(detail.ticket.createdAt.onWallClock), not before.")
    }
    let explanation = PromiseExplanation(detail, at: moment, clock: clock)
    if session.settings.isJSON {
      session.output.json(JSONValue(explanation, names: names))
    } else {
      WhyText(explanation: explanation, names: names, isFull: full).print(to: session.output)
    }
  }
}

extension ClockKind: ExpressibleByArgument {}
