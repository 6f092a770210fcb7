import ArgumentParser
import DeskbellCore

struct CustomerRevealCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "reveal", abstract: "Shows masked addresses; the history says that and why.")

  @OptionGroup var who: CustomerArguments
  @Option(name: .long, help: "Why they must be seen.")
  var reason: String
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let (desk, actor, customer) = try session.customer(who.customer)
    try desk.reveal(customer.id, because: reason, as: actor)
    if session.settings.isJSON {
      session.output.json(JSONValue(customer, isMasked: false))
    } else {
      session.output.block(customer.addresses.joined(separator: "\n"))
    }
  }
}

struct CustomerMaskCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "mask", abstract: "Says whether tier one sees addresses only when it asks to.")

  enum Choice: String, CaseIterable, ExpressibleByArgument { case on, off }

  @Argument(help: "Whether addresses are masked.")
  var choice: Choice
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let agent = try session.agent(in: desk.roster())
    try desk.setMasking(choice == .on, as: .agent(agent.id))
    session.output.line(
      choice == .on
        ? "Agents of tier 1 see masked addresses now." : "Everybody sees addresses now.")
  }
}
