import ArgumentParser
import DeskbellCore
import Foundation

struct CustomerExportCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Prints everything that is kept of a customer, as JSON.",
    discussion: "Files are in it as base64. Internal notes are not: they are not the customer's.")

  @OptionGroup var who: CustomerArguments
  @Option(
    name: .long, help: ArgumentHelp("A new file; else standard output.", valueName: "path"))
  var to: String?
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let (desk, actor, customer) = try session.customer(who.customer)
    let value = try JSONValue(
      desk.export(customer.id, as: actor), names: DeskNames(desk))
    guard let to else { return session.output.prettyJSON(value) }
    try OutputFile.create(to, value.prettyText + "\n", mode: 0o600)
    session.output.line("Everything of customer \(customer.id.description) is in \(to).")
  }
}

struct CustomerEraseCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Takes away all that tells who a customer is and wrote.",
    discussion: """
      Name, addresses, notes, texts, files and raw mail go for good, from the file too; backups keep \
      what they have. Tickets and their times stay without words, so that figures do.
      """)

  @OptionGroup var who: CustomerArguments
  @Option(name: .long, help: "Why; the history says it.")
  var reason: String?
  @Flag(name: .long, help: "Do it: it cannot be taken back.")
  var yes = false
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let (desk, actor, customer) = try session.customer(who.customer)
    let page = try desk.customerPage(customer.id, tickets: 0)
    guard yes else {
      throw Failure.usage(
        "\(customer.name) with \(page?.figures.tickets ?? 0) tickets would be erased for good; "
          + "add --yes to do it.")
    }
    try desk.erase(customer.id, because: reason, as: actor)
    session.output.line("Erased customer \(customer.id.description).")
    do {
      try desk.cleanFile()
    } catch {
      try session.output.flush()
      throw Failure(
        .failed,
        "The customer is erased, but what they wrote may still be in the file (\(error)). "
          + "`deskbell check --rebuild` writes it anew.")
    }
  }
}
