import DeskbellCore

@testable import DeskbellInterface

extension TestWorkspace {
  /// A desk that masks, and the ticket of a customer of whom nothing but the address is known and
  /// who names it everywhere.
  static func masking(columns: Int = 80, rows: Int = 24) throws -> (TestWorkspace, Ticket.ID) {
    let workspace = try TestWorkspace(columns: columns, rows: rows)
    try workspace.sample.desk.setMasking(true, as: .system("setup"))
    let ticket = try workspace.receive("Reach ona@home.example", id: "ona1")
    workspace.send(.deskChanged)
    return (workspace, ticket)
  }

  /// A mail of the customer without a name.
  @discardableResult
  func receive(_ subject: String, id: String) throws -> Ticket.ID {
    let text = "Call +370 612 34567 or write to ona@home.example."
    let message = IncomingMessage(
      channel: .mail, externalID: "\(id)@home.example", from: Address(address: "ona@home.example"),
      subject: subject, text: text, language: "en",
      raw: Array("From: <ona@home.example>\r\n\r\n\(text)".utf8))
    return try sample.desk.receive([message])[0].ticket ?? 0
  }

  /// Opens a ticket by its number.
  @discardableResult
  func goTo(_ ticket: Ticket.ID) -> TestWorkspace { press("#").type("\(ticket)").press("Enter") }
}
