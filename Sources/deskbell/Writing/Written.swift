import DeskbellCore

/// Gets the text that an agent sends or notes on a ticket, with a canned response filled in.
struct Written {
  let desk: Desk
  let names: DeskNames
  let agent: Agent
  let options: TextOptions

  /// The text and the response in it, for one ticket.
  /// - Throws: `Failure` also where a value of the response is missing: it would go out as a gap.
  func text(on ticket: Ticket.ID) throws -> (text: String, responses: [CannedResponse.ID]) {
    guard let name = options.response else {
      return (try TextSource(options: options).text(filled: nil), [])
    }
    let response = try desk.response(named: name)
    guard let detail = try desk.detail(ticket, reader: nil) else {
      throw Failure(.noInput, "There is no ticket #\(ticket).")
    }
    let filled = try ResponseFilling(desk: desk, names: names, agent: agent)
      .text(of: response, for: detail)
    let text = try TextSource(options: options).text(filled: filled)
    try ResponseFilling.requireComplete(text, response: name, ticket: ticket)
    return (text, [response.id])
  }
}

extension Desk {
  /// The response whose name was typed.
  func response(named name: String) throws -> CannedResponse {
    let known = try responses()
    if let response = known.first(where: { $0.name == name }) { return response }
    let near = NearestWord.nearest(to: name, among: known.map(\.name))
    throw Failure(
      .badData,
      "There is no canned response \(name)"
        + (near.map { "; did you mean \($0)?" } ?? "; `deskbell response list` shows them."))
  }
}
