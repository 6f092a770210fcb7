import ArgumentParser
import DeskbellCore

/// A customer as they are typed: an address, or the number that `customer list` shows.
struct CustomerWord: ExpressibleByArgument {
  let text: String

  init?(argument: String) {
    if argument.isEmpty { return nil }
    text = argument
  }

  /// - Throws: `Failure` where nobody is meant.
  func customer(in desk: Desk) throws -> Customer {
    if let number = Int64(text), number > 0,
      let page = try desk.customerPage(Customer.ID(rawValue: number), tickets: 0)
    {
      return page.customer
    }
    if let customer = try desk.customer(address: text) { return customer }
    throw Failure(
      .noInput, "There is no customer \(text); `deskbell customer list WORDS` looks for them.")
  }
}

/// A customer to whom something is done.
struct CustomerArguments: ParsableArguments {
  @Argument(
    help: "The customer: an address, or the number in `customer list`.",
    completion: DeskCompletions.customers)
  var customer: CustomerWord
}

extension Session {
  /// The desk, who acts, and the customer that was typed.
  func customer(_ word: CustomerWord) throws -> (desk: Desk, actor: Actor, customer: Customer) {
    let desk = try openDesk()
    let agent = try agent(in: desk.roster())
    return (desk, .agent(agent.id), try word.customer(in: desk))
  }

  /// Says what was done to a customer, or prints them as they are now.
  func answer(_ sentence: String, _ customer: Customer.ID, in desk: Desk) throws {
    guard settings.isJSON else { return output.line("\(sentence)") }
    guard let page = try desk.customerPage(customer) else { return }
    let isMasked = try desk.masksPersonalData(for: reader(in: desk.roster()))
    output.json(JSONValue(page, names: try DeskNames(desk), isMasked: isMasked))
  }
}
