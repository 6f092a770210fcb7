import DeskbellCore

/// Fills in a canned response for a ticket.
struct ResponseFilling {
  let desk: Desk
  let names: DeskNames
  let agent: Agent

  func text(of response: CannedResponse, for detail: TicketDetail) throws -> String {
    guard let variant = response.variant(for: detail.ticket.language ?? detail.customer.language)
    else { throw Failure(.badData, "the response \(response.name) has no text") }
    return variant.body
  }

  static func requireComplete(_ text: String, response: String, ticket: Ticket.ID) throws {}
}
