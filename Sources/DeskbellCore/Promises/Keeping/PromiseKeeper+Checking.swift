/// What is kept beside the tickets, compared with the fold of their histories and made anew.
extension PromiseKeeper {
  /// Tickets whose clocks are kept otherwise than their history says, in words.
  func problems(at now: Instant) throws -> [String] {
    guard !timeline.editions.isEmpty else { return [] }
    // A list may be behind a new document for a moment; it follows.
    let followed = try writer.setting(Desk.followedSetting)
    let hasFollowed = followed == (timeline.editions.last?.id).map { "\($0)" }
    var wrong: [Ticket.ID] = []
    for id in try writer.openTickets() {
      guard let ticket = try writer.ticket(id) else { continue }
      if try !isKeptRight(ticket, withOutlook: hasFollowed, at: now) { wrong.append(id) }
    }
    if wrong.isEmpty { return [] }
    let numbers = wrong.prefix(5).map { "#\($0)" }.joined(separator: ", ")
    let more = wrong.count > 5 ? " and \(wrong.count - 5) more" : ""
    return ["the clocks kept beside the ticket are wrong on \(numbers)\(more)"]
  }

  private func isKeptRight(
    _ ticket: Ticket, withOutlook: Bool, at now: Instant
  ) throws -> Bool {
    let folded = try folded(ticket, through: now)
    let state = try state(of: ticket, at: now)
    guard state == folded else { return false }
    guard withOutlook else { return true }
    var expected = folded.expectation(in: timeline)
    expected.levelAt = ticket.outlook.levelAt
    return ticket.outlook == expected
  }

  /// Folds every ticket's history anew.
  func rebuild(at now: Instant) throws {
    guard !timeline.editions.isEmpty else { return }
    for id in try writer.allTickets() {
      guard let ticket = try writer.ticket(id) else { continue }
      let outlook = try keep(try folded(ticket, through: now), of: ticket)
      try writer.setOutlook(outlook, of: ticket, ifNewest: nil)
    }
    try timeline.editions.last.map { try writer.set(Desk.followedSetting, to: "\($0.id)") }
  }
}
