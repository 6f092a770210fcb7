import ArgumentParser
import DeskbellCore
import DeskbellText

struct WorkerCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: "Does what happens by itself: levels and notices of promises, snoozes that end.",
    discussion: """
      Runs until SIGTERM or SIGINT, which it obeys between two rounds. Any number may run, on one \
      desk, also from cron with --once; each thing is done once. No promise depends on it.
      """)

  @Flag(help: "One round, then end.")
  var once = false
  @Option(help: ArgumentHelp("The time between two rounds.", valueName: "time"))
  var every = TimeSpanArgument(seconds: 10)
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    // Before the first thread is started, so that none of them takes the signal.
    let stop = StopSignal()
    let desk = try session.openDesk()
    guard !once else { return try report(desk.work(), of: desk, to: session) }
    while true {
      do {
        try report(desk.work(), of: desk, to: session)
      } catch DeskError.busy {
        StandardError.say("The store is busy; going on in \(every.text).")
      }
      if stop.comes(within: every.seconds) { return }
    }
  }

  private func report(_ report: WorkerReport, of desk: Desk, to session: Session) throws {
    guard !report.isEmpty else { return }
    if session.settings.isJSON {
      session.output.json(JSONValue(report, at: desk.clock.now()))
      return try session.output.flush()
    }
    if report.followed > 0 {
      let tickets = report.followed == 1 ? "1 open ticket" : "\(report.followed) open tickets"
      StandardError.note("The clocks of \(tickets) followed the calendars and policies.")
    }
    for ticket in report.woken { StandardError.note("#\(ticket) came back: its snooze is over.") }
    for raised in report.raised {
      StandardError.note("#\(raised.ticket): \(DeskWords.level(raised.level)).")
    }
  }
}

extension JSONValue {
  fileprivate init(_ report: WorkerReport, at instant: Instant) {
    self = [
      "at": .instant(instant), "followed": .number(report.followed),
      "woken": .array(report.woken.map { .integer($0.rawValue) }),
      "raised": .array(
        report.raised.map { raised in
          let ticket: JSONValue = ["ticket": .integer(raised.ticket.rawValue)]
          return ticket.adding(JSONValue(raised.level).members)
        }),
    ]
  }
}
