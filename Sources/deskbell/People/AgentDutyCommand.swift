import ArgumentParser
import DeskbellCore

struct AgentDutyCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "duty", abstract: "Says whether an agent takes tickets.",
    discussion: "`deskbell agent duty away --until 2h` is about yourself.")

  enum Word: String, CaseIterable, ExpressibleByArgument {
    case on, off, away
  }

  @Argument(help: "What it is from now on.")
  var duty: Word
  @Option(name: .long, help: ArgumentHelp("With 'away': 2h, \"today 14\", mon.", valueName: "time"))
  var until: String?
  @Option(
    name: .long, help: ArgumentHelp("Whose duty; else your own.", valueName: "handle"),
    completion: DeskCompletions.agents)
  var agent: String?
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if duty == .away, until == nil { throw ValidationError("Until when? Say it with --until.") }
    if duty != .away, until != nil { throw ValidationError("--until goes with 'away'.") }
  }

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let actor = try session.agent(in: names.roster)
    let subject = try agent.map { try names.agent($0) } ?? actor
    let new: Duty =
      switch (duty, until) {
      case (.on, _): .on
      case (.away, let until?):
        .away(until: try TypedMoment(until, now: desk.clock.now()).instant)
      case (.off, _), (.away, nil): .off
      }
    try desk.setDuty(new, of: subject.id, as: .agent(actor.id))
    try AgentAnswer.deliver(subject.handle, saying: new.words, desk: desk, session: session)
  }
}
