/// Writes people, documents and whole tickets as they are, without permissions and without events
/// of its own: what made-up desks are filled through. It lives inside one transaction.
@_spi(Loading)
public struct DeskLoader {
  private let writer: any StoreWriter
  private let shelf: PromiseShelf

  init(_ writer: any StoreWriter, shelf: PromiseShelf) {
    self.writer = writer
    self.shelf = shelf
  }

  /// Adds a customer.
  /// - Throws: `DeskError`.
  @discardableResult
  public func insert(_ customer: Customer) throws -> Customer.ID { try writer.insert(customer) }

  /// Adds a version of a calendar or policy, in force from the moment it carries.
  /// - Throws: `DeskError`.
  public func insert(_ document: PromiseDocument) throws { _ = try writer.append(document) }

  /// Adds tickets with their histories and the clocks that follow from them, until the sequence
  /// ends or `limit` tickets are there.
  /// - Returns: How many were added.
  /// - Throws: `DeskError`.
  public func insert(
    _ histories: inout some IteratorProtocol<TicketHistory>, limit: Int
  ) throws -> Int {
    let keeper = PromiseKeeper(writer: writer, timeline: try shelf.library(in: writer).timeline)
    var count = 0
    while count < limit, let history = histories.next() {
      try keeper.load(history)
      count += 1
    }
    return count
  }

  /// Marks the answers on a ticket as sent whose release time has passed.
  /// - Throws: `DeskError`.
  public func markAnswersSent(on ticket: Ticket.ID, now: Instant) throws {
    for message in try writer.messages(of: ticket)
    where message.isRecorded(at: now) {
      try writer.setDelivery(.sent, releaseAt: message.releaseAt, of: message.id)
    }
  }
}
