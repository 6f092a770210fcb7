import ArgumentParser
import DeskbellCore
import DeskbellText

struct NoticeAcknowledgeCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "acknowledge", abstract: "Says that you have seen the notices of tickets.",
    discussion: "Working on a ticket acknowledges its notices too.")

  @Argument(help: "The numbers of the tickets.")
  var tickets: [TicketNumber] = []
  @Flag(help: "The notices of all tickets.")
  var all = false
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard tickets.isEmpty == all else {
      throw ValidationError("Of which tickets? Give their numbers, or --all.")
    }
  }

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let agent = try session.agent(in: desk.roster())
    let count =
      try all
      ? desk.acknowledgeNotices(as: agent.id)
      : tickets.reduce(0) { try $0 + desk.acknowledgeNotices(on: $1.id, as: agent.id) }
    if session.settings.isJSON {
      session.output.json(["acknowledged": .number(count)])
    } else {
      session.output.line(
        count == 1 ? "1 notice acknowledged." : "\(count.description) notices acknowledged.")
    }
  }
}
