extension IntakeSession {
  func take(_ incoming: IncomingRating) throws -> IntakeReceipt {
    if let known = try writer.ticket(ofRating: incoming.externalID, channel: incoming.channel) {
      return IntakeReceipt(ticket: known, message: nil, outcome: .known)
    }
    guard let ticket = try rated(by: incoming) else {
      return IntakeReceipt(
        ticket: nil, message: nil, outcome: .refused, reason: Self.unknown(incoming.subject))
    }
    if let refusal = try erasure(of: incoming.subject, on: ticket) {
      return IntakeReceipt(
        ticket: nil, message: nil, outcome: .refused, reason: refusal.description)
    }
    try writer.remember(
      rating: incoming.externalID, of: ticket.id, channel: incoming.channel)
    try ActionSession(
      writer, actor: .system("intake"), now: now, holdSeconds: 0, timeline: timeline
    ).record(
      .rated, ticket.customer, ticket: ticket.id,
      reason: incoming.comment.map(IntakeText.normalized),
      details: CustomerEventDetails(rating: incoming.rating))
    return IntakeReceipt(ticket: ticket.id, message: nil, outcome: .added)
  }

  private func rated(by incoming: IncomingRating) throws -> Ticket? {
    switch incoming.subject {
    case .ticket(let number): try writer.standing(number)
    case .thread(let thread):
      try writer.ticket(inConversation: "thread:\(thread)", channel: incoming.channel)
        .flatMap(writer.standing)
    }
  }

  /// The ids by which ratings were known go with an erasure: what is given anew is not to come back.
  private func erasure(
    of subject: IncomingRating.Subject, on ticket: Ticket
  ) throws -> Refusal? {
    if case .ticket(let number) = subject, let named = try writer.ticket(number),
      let refusal = try writer.erasure(of: named)
    {
      return refusal
    }
    return try writer.erasure(of: ticket)
  }

  private static func unknown(_ subject: IncomingRating.Subject) -> String {
    switch subject {
    case .ticket(let number): "There is no ticket \(number) that could be rated."
    case .thread(let thread): "There is no ticket of the thread \"\(thread)\" that could be rated."
    }
  }
}
