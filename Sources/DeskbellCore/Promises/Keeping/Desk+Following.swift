import Glibc

/// The clocks of open tickets after what is in force has changed.
extension Desk {
  /// Tickets that follow in one transaction: a few milliseconds, so that nobody waits long.
  private static let ticketsInTransaction = 64
  private static let followedSetting = "promises-followed"

  /// Brings what is kept beside open tickets up to what is in force. Nothing depends on it but the
  /// order and the colours of lists: a ticket that is opened or worked on follows by itself. Safe to
  /// be done by several processes at once, and to be broken off.
  ///
  /// - Parameter progress: Called now and then with how many tickets were looked at.
  /// - Returns: How many tickets were looked at; 0: everything had followed already.
  @discardableResult
  public func followDocuments(progress: (_ done: Int) -> Void = { _ in }) throws -> Int {
    let newest = try store.read { reader in
      try reader.newestPromiseDocument().flatMap { newest in
        try reader.setting(Self.followedSetting) == "\(newest)" ? nil : newest
      }
    }
    guard let newest else { return 0 }
    let tickets = try store.read { try $0.openTickets() }
    for start in stride(from: 0, to: tickets.count, by: Self.ticketsInTransaction) {
      let part = tickets[start..<min(start + Self.ticketsInTransaction, tickets.count)]
      try writing { writer, timeline in
        let keeper = PromiseKeeper(writer: writer, timeline: timeline)
        for id in part { try keeper.refresh(id, at: clock.now()) }
      }
      progress(start + part.count)
      // Others wait for their turn in short sleeps: whoever comes again at once starves them.
      usleep(1_000)
    }
    try store.write { try $0.set(Self.followedSetting, to: "\(newest)") }
    return tickets.count
  }
}

extension PromiseKeeper {
  /// Brings what is kept beside a ticket up to a moment.
  func refresh(_ id: Ticket.ID, at now: Instant) throws {
    guard let ticket = try writer.ticket(id), ticket.status.isOpen,
      let outlook = try catchUp(ticket, to: now)
    else { return }
    try writer.setOutlook(outlook, of: ticket)
  }
}
