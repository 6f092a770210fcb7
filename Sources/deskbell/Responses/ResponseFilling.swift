import DeskbellCore

/// Fills in a canned response for a ticket, in the customer's language.
struct ResponseFilling {
  let desk: Desk
  let names: DeskNames
  let agent: Agent

  /// - Throws: `Failure` where the response has no text or cannot be read.
  func text(of response: CannedResponse, for detail: TicketDetail) throws -> String {
    let language = detail.ticket.language ?? detail.customer.language
    guard let variant = response.variant(for: language) else {
      throw Failure(.badData, "The response \(response.name) has no text.")
    }
    let context = TemplateContext(
      detail, agent: agent, roster: names.roster, deskName: try desk.name(),
      now: desk.clock.now(), wallClock: .system)
    do throws(TemplateError) {
      let template = try ResponseTemplate(parsing: variant.body)
      return template.fill(with: context).text
    } catch {
      throw Failure(
        .badData, "The response \(response.name) (\(variant.language)) cannot be read. \(error)")
    }
  }

  /// - Throws: `Failure` where a value is missing: it would go out as a gap.
  static func requireComplete(_ text: String, response: String, ticket: Ticket.ID) throws {
    let missing = ResponseTemplate.unresolvedValues(in: text)
    guard !missing.isEmpty else { return }
    throw Failure(
      .badData,
      "#\(ticket) has no \(missing.joined(separator: ", ")), which the response \(response) needs; "
        + "nothing was sent. Fill it in with --edit, or say a fallback in the response.")
  }
}
