import ArgumentParser
import DeskbellCore
import DeskbellText

struct CustomerListCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists customers, by name.")

  @Argument(help: "Words of the name, the address or the organisation.")
  var words: [String] = []
  @Option(name: .long, help: ArgumentHelp("How many at most.", valueName: "number"))
  var limit = 100
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let isMasked = try desk.masksPersonalData(for: session.reader(in: desk.roster()))
    let found = try desk.customers(matching: words.joined(separator: " "), limit: max(1, limit))
    if session.settings.isJSON {
      for customer in found { session.output.json(JSONValue(customer, isMasked: isMasked)) }
      return
    }
    var table = Table(columns: [
      .init("#", isRightAligned: true), .init("NAME", .flexible(minimum: 12)),
      .init("ADDRESSES", .flexible(minimum: 16)), .init("ORGANISATION", .flexible(minimum: 8)),
      .init("LANGUAGE"),
    ])
    for customer in found {
      let addresses = customer.addresses.map { isMasked ? PersonalData.masked($0) : $0 }
      table.rows.append([
        Span("\(customer.id.description)", .cyan),
        Span(DisplayText(customer.name + (customer.isBlocked ? " (blocked)" : ""))),
        Span(DisplayText(addresses.joined(separator: " "))),
        Span(DisplayText(customer.organisation ?? "")),
        Span(DisplayText(customer.language ?? "")),
      ])
    }
    table.print(to: session.output)
  }
}
