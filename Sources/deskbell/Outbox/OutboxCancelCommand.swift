import ArgumentParser
import DeskbellCore

struct OutboxCancelCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: "Takes answers back before they leave.",
    discussion: """
      The text is a draft of its writer again, and the ticket is as it was before the answer. Only \
      supervisors take others' answers back.
      """)

  @OptionGroup var selection: OutboxSelection
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let agent = try session.agent(in: desk.roster())
    var report = ActionReport(items: [], reversed: .replied)
    for message in try selection.resolve(in: desk) {
      report.append(try desk.cancel(message, as: .agent(agent.id)))
    }
    try ActionOutcome(report, isRedo: false).deliver(to: session)
  }
}
