import ArgumentParser
import DeskbellCore

struct LinkCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Links a ticket to another one.",
    discussion: """
      deskbell link 12 incident-of 10 says that 12 is one of many reports of the problem 10; \
      `deskbell solve 10 --incidents` then answers them all.
      """)

  @OptionGroup var link: LinkArguments
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    try link.perform(.link(link.kind, to: link.other.id), in: session)
  }
}

struct UnlinkCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "unlink", abstract: "Takes a link between two tickets away.")

  @OptionGroup var link: LinkArguments
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    try link.perform(.unlink(link.kind, from: link.other.id), in: session)
  }
}

/// A ticket, how it stands to another one, and that one.
struct LinkArguments: ParsableArguments {
  @Argument(help: "The number of the ticket.")
  var ticket: TicketNumber
  @Argument(help: "How it stands to the other one.")
  var kind: LinkKind
  @Argument(help: "The number of the other ticket.")
  var other: TicketNumber

  func perform(_ verb: JoiningVerb, in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let agent = try session.agent(in: names.roster)
    let report = try desk.perform(
      .join(verb), on: [SeenTicket(ticket.id)], as: .agent(agent.id))
    try ActionOutcome(report, of: .join(verb), names: names).deliver(to: session)
  }
}

extension LinkKind: ExpressibleByArgument {}
