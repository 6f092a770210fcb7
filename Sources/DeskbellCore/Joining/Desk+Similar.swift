extension Desk {
  /// Candidates that are compared at most, for each way by which they are found.
  private static let candidateLimit = 40

  /// Tickets that may be about the same as one, the likeliest first; merged ones and spam are left
  /// out. Looks at a bounded number of tickets, however many there are.
  /// - Throws: `Refusal.noSuchTicket`.
  public func similarTickets(to number: Ticket.ID, limit: Int = 10) throws -> [SimilarTicket] {
    try store.read { reader in
      guard let ticket = try reader.ticket(number) else { throw Refusal.noSuchTicket(number) }
      let subject = Similarity.Subject(ticket, text: try reader.firstText(of: number))
      var candidates = try reader.tickets(
        ofCustomer: ticket.customer, limit: Self.candidateLimit)
      for expression in Self.expressions(subject) {
        candidates += try reader.tickets(matching: expression, limit: Self.candidateLimit)
      }
      var seen: Set<Ticket.ID> = [number]
      let found = try candidates.filter { seen.insert($0).inserted }.compactMap {
        try reader.similar($0, to: subject)
      }
      return Array(found.sorted { ($1.score, $1.id) < ($0.score, $0.id) }.prefix(limit))
    }
  }

  /// What to look for in the index: all of the subject's longer words, or the longest words of the
  /// text. Long words are rare.
  private static func expressions(_ subject: Similarity.Subject) -> [[SearchTerm]] {
    let titles = longest(subject.title, 5)
    let texts = longest(subject.text.subtracting(subject.title), 3)
    return [titles, Array(titles.prefix(2)), texts].filter { !$0.isEmpty }.map { words in
      words.map { SearchTerm($0) }
    }
  }

  private static func longest(_ words: Set<String>, _ count: Int) -> [String] {
    words.filter { $0.count > 1 }.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
      .prefix(count).map(\.self)
  }
}

extension StoreReader {
  /// What somebody said first on a ticket.
  fileprivate func firstText(of ticket: Ticket.ID) throws -> String {
    try messageNumbers(of: ticket).first.flatMap(message)?.reply ?? ""
  }

  fileprivate func similar(
    _ number: Ticket.ID, to subject: Similarity.Subject
  ) throws -> SimilarTicket? {
    guard let ticket = try ticket(number), ticket.status != .merged, ticket.status != .spam,
      let customer = try customer(ticket.customer)
    else { return nil }
    let similarity = Similarity(
      subject, Similarity.Subject(ticket, text: try firstText(of: number)))
    guard similarity.score >= Similarity.leastScore else { return nil }
    return SimilarTicket(
      ticket: ticket, customer: customer, score: similarity.score, reasons: similarity.reasons)
  }
}
