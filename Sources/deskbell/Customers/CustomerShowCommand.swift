import ArgumentParser
import DeskbellCore
import DeskbellText

struct CustomerShowCommand: DeskbellSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows one customer with their tickets and history.")

  @OptionGroup var who: CustomerArguments
  @OptionGroup var options: GlobalOptions

  func run(in session: Session) throws {
    let desk = try session.openDesk()
    let names = try DeskNames(desk)
    let customer = try who.customer.customer(in: desk)
    guard let page = try desk.customerPage(customer.id) else { return }
    let isMasked = try desk.masksPersonalData(for: session.reader(in: names.roster))
    if session.settings.isJSON {
      session.output.json(JSONValue(page, names: names, isMasked: isMasked))
    } else {
      try print(page, isMasked: isMasked, names, to: session.output)
    }
  }

  private func print(
    _ page: CustomerPage, isMasked: Bool, _ names: DeskNames, to output: Output
  ) throws {
    let customer = page.customer
    let addresses = customer.addresses.map { isMasked ? PersonalData.masked($0) : $0 }
    output.line([Span("\(customer.id.description) ", .cyan), Span("\(customer.name)", .strong)])
    let facts: [(title: String, text: String)] = [
      ("addresses", addresses.joined(separator: ", ")),
      ("organisation", customer.organisation ?? ""), ("language", customer.language ?? ""),
      ("blocked", customer.isBlocked ? "yes: what they write goes to spam" : ""),
      ("tickets", "\(page.figures.tickets), \(page.figures.open) open"),
      ("reopened", "\(page.figures.reopened)"), ("hand-overs", "\(page.figures.handOvers)"),
      ("satisfaction", page.figures.words),
    ]
    output.facts(facts.filter { !$0.text.isEmpty })
    if !customer.notes.isEmpty {
      output.line()
      output.block(customer.notes)
    }
    if !page.tickets.isEmpty { output.line() }
    for row in page.tickets {
      output.line([
        Span("#\(row.id.description) ", .cyan),
        Span(DisplayText(row.ticket.status.words), row.ticket.status.look),
        Span(DisplayText("  \(row.ticket.createdAt.onWallClock)  \(row.ticket.subject)")),
      ])
    }
    if !page.events.isEmpty { output.line() }
    for event in page.events {
      output.line([
        Span(DisplayText(event.at.onWallClock), .faint), Span("  "),
        Span(DisplayText(try names.name(of: event.actor)), .strong),
        Span(DisplayText(" \(event.words)")),
      ])
    }
  }
}
