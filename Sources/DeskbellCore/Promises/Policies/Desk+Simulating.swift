/// Trying a policy on what really happened.
extension Desk {
  /// So many tickets are read at once, so that a desk of any size fits in the memory.
  private static let ticketsInPart = 200

  /// What would have been kept and broken if files had been in force in place of those of their
  /// names. Nothing is changed.
  ///
  /// - Parameters:
  ///   - start: Tickets count that were opened or open since then, and clocks that were not over.
  ///   - progress: Called now and then with how many tickets were looked at.
  /// - Throws: `DocumentError` for a file that cannot be read.
  public func simulate(
    _ files: [PromiseFile], since start: Instant, progress: (_ done: Int) -> Void = { _ in }
  ) throws -> PolicySimulation.Outcome {
    let now = clock.now()
    let (library, roster) = try store.read { (try shelf.library(in: $0), try $0.roster()) }
    let book = try PromiseProposal(library: library, roster: roster, at: now).book(with: files)
    let addresses = library.timeline.asksForAddresses || book.asksForAddresses
    var outcome = PolicySimulation.Outcome()
    var last: Ticket.ID = 0
    var done = 0
    while true {
      let histories = try store.read { reader in
        let part = try reader.tickets(
          openOrChangedSince: start, after: last, limit: Self.ticketsInPart)
        last = part.last?.id ?? last
        return try part.map { try reader.promiseHistory(of: $0, withAddresses: addresses) }
      }
      let concerned = histories.filter { $0.isOfTicket(openSince: start) }
      outcome.tickets += concerned.count
      outcome.add(
        PolicySimulation.run(
          concerned, in: library.timeline, replacing: book, since: start, through: now))
      done += histories.count
      progress(done)
      if histories.count < Self.ticketsInPart { return outcome }
    }
  }
}

extension PolicySimulation {
  /// What came out for a desk.
  public struct Outcome: Sendable, Equatable {
    /// How many were opened or open in the time.
    public var tickets = 0
    /// A line for each kind of which there is or would be a clock, in their order.
    public var lines: [Line] = []

    public init() {}

    mutating func add(_ more: [Line]) {
      for line in more {
        guard let place = lines.firstIndex(where: { $0.kind == line.kind }) else {
          lines.append(line)
          continue
        }
        lines[place].now = lines[place].now + line.now
        lines[place].then = lines[place].then + line.then
      }
      lines.sort { $0.kind.place < $1.kind.place }
    }
  }
}

extension StoreReader {
  fileprivate func promiseHistory(
    of ticket: Ticket, withAddresses: Bool
  ) throws -> [PromiseEvent] {
    let addresses = withAddresses ? try customer(ticket.customer)?.addresses ?? [] : []
    return PromiseEvent.history(
      of: ticket, events: try events(of: ticket.id), messages: try promiseMessages(of: ticket.id),
      customerAddresses: addresses.map { Address(address: $0).folded })
  }
}

extension [PromiseEvent] {
  /// Whether the ticket was open at a moment or became so later.
  fileprivate func isOfTicket(openSince start: Instant) -> Bool {
    let before = last { $0.at < start }?.ticket.status.isOpen ?? false
    return before || contains { $0.at >= start && $0.ticket.status.isOpen }
  }
}
