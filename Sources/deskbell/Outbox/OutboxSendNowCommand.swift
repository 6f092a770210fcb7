import ArgumentParser
import DeskbellCore

struct OutboxSendNowCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "send-now", abstract: "Lets answers leave at once.")

  @OptionGroup var selection: OutboxSelection
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let agent = try session.agent(in: names.roster)
    var report = ActionReport(items: [])
    for message in try selection.resolve(in: desk) {
      report.append(try desk.sendNow(message, as: .agent(agent.id)))
    }
    try ActionOutcome(report) { "Sent the answer on \($0)" }.deliver(to: session)
  }
}
