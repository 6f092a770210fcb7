import ArgumentParser
import DeskbellCore

struct CustomerMergeCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Makes one customer of two.",
    discussion: """
      Addresses and tickets move to the other customer; notes are put together. \
      `deskbell customer unmerge` gives back what moved.
      """)

  @OptionGroup var who: CustomerArguments
  @Option(
    name: .long, help: ArgumentHelp("The customer who stays.", valueName: "customer"),
    completion: DeskCompletions.customers)
  var into: CustomerWord
  @Flag(name: .long, help: "Without it only shows what would be merged.")
  var yes = false
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let (desk, actor, source) = try session.customer(who.customer)
    let target = try into.customer(in: desk)
    guard yes else {
      throw Failure.usage(
        "\(source.name) (\(source.addresses.joined(separator: ", "))) would become part of "
          + "\(target.name) (\(target.addresses.joined(separator: ", "))); add --yes to do it.")
    }
    try desk.merge(source.id, into: target.id, as: actor)
    try session.answer(
      "Merged customer \(source.id) into \(target.id).", target.id, in: desk)
  }
}

struct CustomerUnmergeCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "unmerge", abstract: "Makes a merged customer stand alone again.")

  @Argument(help: "The number of the customer who was merged.")
  var number: Int64
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let agent = try session.agent(in: desk.roster())
    let id = Customer.ID(rawValue: number)
    try desk.unmerge(id, as: .agent(agent.id))
    try session.answer("Customer \(id) stands alone again.", id, in: desk)
  }
}
