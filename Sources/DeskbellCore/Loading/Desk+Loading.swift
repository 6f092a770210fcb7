@_spi(Loading)
extension Desk {
  /// Loads in one transaction that does not wait for the disk.
  /// - Throws: `DeskError`, and what the closure throws; nothing is then written.
  public func load<Value>(_ body: (DeskLoader) throws -> Value) throws -> Value {
    try store.writeWithoutWaiting { try body(DeskLoader($0, shelf: shelf)) }
  }

  /// Fills the desk through a desk of its own, all of whose transactions are one: it is filled as
  /// a whole or not at all.
  /// - Parameter clock: What the inner desk takes for now.
  /// - Throws: `DeskError`, and what the closure throws.
  public func fill(clock: DeskClock, _ body: (Desk, DeskLoader) throws -> Void) throws {
    try store.writeWithoutWaiting { writer in
      let inner = Desk(store: OneTransactionStore(writer), clock: clock, holdSeconds: holdSeconds)
      try body(inner, DeskLoader(writer, shelf: inner.shelf))
    }
  }

  /// The number that the first ticket of this desk gets; nil where it has tickets or agents already.
  /// - Throws: `DeskError`.
  public func firstTicketIfEmpty() throws -> Ticket.ID? {
    try store.read { reader in
      guard try reader.ticketCount() == 0, try reader.agents().isEmpty else { return nil }
      let number = try reader.setting("first-ticket-number").flatMap(Int64.init) ?? 1
      return Ticket.ID(rawValue: number)
    }
  }
}
