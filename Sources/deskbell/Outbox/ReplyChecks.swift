import DeskbellCore

/// Looks an answer over before it goes, as the workspace does.
struct ReplyChecks {
  let desk: Desk
  let names: DeskNames
  let agent: Agent
  let to: [Address]?
  let cc: [Address]
  let attachments: Int
  let listedWords: [String]
  /// Sends also what must not leave as it is.
  let isForced: Bool

  /// Prints what should be looked at; gives why the answer must not leave, nil: it may.
  func refusal(of text: String, on ticket: Ticket.ID) throws -> Refusal? {
    guard let detail = try desk.detail(ticket, reader: nil) else { return nil }
    let warnings = SendingSituation(
      text: text, to: to, cc: cc, attachments: attachments, detail: detail, roster: names.roster,
      agent: agent.id,
      owners: try desk.owners(ofAddressesIn: text), listedWords: listedWords
    ).warnings()
    let blocking = isForced ? [] : warnings.filter(\.isBlocking)
    for warning in warnings where !blocking.contains(warning) {
      StandardError.note("#\(ticket): warning: \(warning.words)")
    }
    guard let first = blocking.first else { return nil }
    return .invalid("\(first.words) Nothing was sent; --force sends it as it is.")
  }
}
