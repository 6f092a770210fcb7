import ArgumentParser
import DeskbellCore

struct UndoCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Takes back your last action, everywhere or on one ticket.",
    discussion: """
      What is older than ten minutes is taken back only with --yes, or when you say so on a \
      terminal.
      """)

  /// How old an action may be that nobody is asked about, in seconds.
  private static let freshness: Int64 = 600

  @Argument(help: "Your last action on this ticket.")
  var ticket: TicketNumber?
  @Flag(name: .long, help: "Takes it back however old it is.")
  var yes = false
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let agent = try session.agent(in: desk.roster())
    guard try isAgreed(in: desk, agent) else { return }
    guard let report = try desk.undo(as: .agent(agent.id), on: ticket?.id) else {
      throw Failure(.badData, "There is nothing of \(agent.handle) to undo.")
    }
    try ActionOutcome(report, isRedo: false).deliver(to: session)
  }

  /// Whether the person still means what they did last.
  private func isAgreed(in desk: Desk, _ agent: Agent) throws -> Bool {
    let last = try desk.lastAction(toRedo: false, as: .agent(agent.id), on: ticket?.id)
    let now = DeskClock.system.now()
    guard !yes, let last, last.at < now.adding(seconds: -Self.freshness) else { return true }
    let tickets =
      last.ticketCount == 1
      ? "#\(last.ticket)" : "#\(last.ticket) and \(last.ticketCount - 1) more"
    let what = "\(last.kind.noun) on \(tickets), done \(last.at.relative(to: now))"
    return try YesNoQuestion.isAgreed(
      to: "Take back \(what)?",
      unattended: "Your last action is \(what); add --yes to take it back.")
  }
}
