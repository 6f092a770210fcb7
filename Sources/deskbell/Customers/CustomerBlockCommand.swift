import ArgumentParser
import DeskbellCore

struct CustomerBlockCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "block", abstract: "Sends what a customer writes to spam; it is kept.")

  @OptionGroup var who: CustomerArguments
  @Option(name: .long, help: "Why; the history says it.")
  var reason: String?
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let (desk, actor, customer) = try session.customer(who.customer)
    try desk.setBlocked(true, customer.id, because: reason, as: actor)
    try session.answer("Blocked customer \(customer.id).", customer.id, in: desk)
  }
}

struct CustomerUnblockCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "unblock", abstract: "Takes a customer's tickets as everybody's again.")

  @OptionGroup var who: CustomerArguments
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let (desk, actor, customer) = try session.customer(who.customer)
    try desk.setBlocked(false, customer.id, because: nil, as: actor)
    try session.answer("Customer \(customer.id) is no longer blocked.", customer.id, in: desk)
  }
}
