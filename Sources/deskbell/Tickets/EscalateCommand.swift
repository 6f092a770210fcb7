import ArgumentParser
import DeskbellCore

struct EscalateCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "escalate", abstract: "Hands tickets on to somebody who can do more.",
    discussion: "--routes lists the ways there are for a ticket, best first, with the reasons.")

  @Option(
    name: .long,
    help: ArgumentHelp(
      "tier:2, tier:2/DEPARTMENT, agent:HANDLE or supervisor.", valueName: "target"))
  var to: String?
  @Option(name: .long, help: "Why it is handed on.")
  var why = ""
  @Option(name: .long, help: "What was tried.")
  var tried = ""
  @Option(name: .long, help: "What is needed.")
  var needed = ""
  @Flag(name: .long, help: "Do not go on following the tickets.")
  var unfollow = false
  @Flag(name: .long, help: "Only list the ways to escalate the first ticket.")
  var routes = false
  @OptionGroup var selection: TicketSelection
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if !routes, to == nil {
      throw ValidationError("To whom? Say it with --to; --routes lists the ways there are.")
    }
    if !routes, why.isEmpty {
      throw ValidationError("Why? Say it with --why: the next person reads it first.")
    }
  }

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let agent = try session.agent(in: names.roster)
    let tickets = try selection.resolve(in: desk, roster: names.roster, reader: agent)
    guard let first = tickets.first else { return }
    let known = try desk.escalationRoutes(for: first.id, as: agent.id)
    guard !routes, let to else {
      return RouteListing(routes: known, names: names).print(to: session)
    }
    let route = try EscalationTargetWord.route(to, among: known, names: names)
    if case .unavailable(let reason) = route.availability {
      throw Failure(.badData, "\(route.title) cannot take #\(first.id) now: \(reason).")
    }
    let record = EscalationRecord(
      target: route.target, card: EscalationCard(why: why, tried: tried, needed: needed),
      keepsFollowing: !unfollow)
    guard
      let agreed = try selection.agreed(
        to: [.escalate(record)], by: agent, in: desk, names: names, session)
    else { return }
    let report = try desk.perform(.escalate(record), on: agreed, as: .agent(agent.id))
    try ActionOutcome(report, of: .escalate(record), names: names).deliver(to: session)
  }
}
