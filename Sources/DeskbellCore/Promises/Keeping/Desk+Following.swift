/// The clocks of open tickets after what is in force has changed.
extension Desk {
  private static let ticketsRead = 256
  /// Tickets that are written in one transaction: a millisecond or two, so that nobody waits long.
  private static let ticketsWritten = 64
  private static let followedSetting = "promises-followed"

  /// What lists have followed: the newest document, and the rules of time zones that it was counted
  /// with. Where a country changes its mind, what is due is counted anew.
  static func hasFollowed(_ newest: PromiseDocument.ID, in reader: any StoreReader) throws -> Bool {
    try reader.setting(followedSetting) == mark(newest)
  }

  static func setFollowed(_ newest: PromiseDocument.ID, in writer: any StoreWriter) throws {
    try writer.set(followedSetting, to: mark(newest))
  }

  private static func mark(_ newest: PromiseDocument.ID) -> String {
    "\(newest) \(ZoneRules.databaseVersion ?? "")"
  }

  /// Brings what lists say of open tickets up to what is in force. Nothing else depends on it: a
  /// ticket that is opened or worked on follows by itself. Safe to be done by several processes at
  /// once, and to be broken off.
  ///
  /// - Parameter progress: Called now and then with how many tickets were looked at.
  /// - Returns: How many tickets were looked at; 0: everything had followed already.
  @discardableResult
  public func followDocuments(progress: (_ done: Int) -> Void = { _ in }) throws -> Int {
    let newest = try store.read { reader in
      try reader.newestPromiseDocument().flatMap { newest in
        try Self.hasFollowed(newest, in: reader) ? nil : newest
      }
    }
    guard let newest else { return 0 }
    var done = try beginCounting()
    var last = Ticket.ID(rawValue: 0)
    while let (read, count) = try followNext(after: last) {
      last = read
      done += count
      progress(done)
    }
    try store.write { try Self.setFollowed(newest, in: $0) }
    return done
  }

  /// Folds the tickets anew of which nothing is kept yet: those from before the first promise.
  private func beginCounting() throws -> Int {
    let tickets = try store.read { try $0.openTicketsWithoutPromises() }
    for start in stride(from: 0, to: tickets.count, by: Self.ticketsWritten) {
      try writing { writer, timeline in
        let keeper = PromiseKeeper(writer: writer, timeline: timeline)
        for id in tickets[start..<min(start + Self.ticketsWritten, tickets.count)] {
          try keeper.refresh(id, at: clock.now())
        }
      }
      Self.letOthersWrite()
    }
    return tickets.count
  }

  /// Follows with the next tickets behind a number; nil: there are no more. Looks outside of the
  /// transaction that writes: whoever changed a ticket meanwhile has brought it up to date.
  private func followNext(after number: Ticket.ID) throws -> (last: Ticket.ID, count: Int)? {
    let (kept, timeline) = try store.read { reader in
      (
        try reader.keptPromises(after: number, limit: Self.ticketsRead),
        try shelf.library(in: reader).timeline
      )
    }
    guard let last = kept.last?.ticket.id else { return nil }
    let now = clock.now()
    let changes = kept.compactMap { kept in
      kept.outlook(in: timeline, at: now).map { (kept, $0) }
    }
    for start in stride(from: 0, to: changes.count, by: Self.ticketsWritten) {
      try store.write { writer in
        for (kept, outlook) in changes[start..<min(start + Self.ticketsWritten, changes.count)] {
          try writer.setOutlook(outlook, of: kept.ticket, ifNewest: kept.event)
        }
      }
      Self.letOthersWrite()
    }
    return (last, kept.count)
  }
}

extension PromiseKeeper {
  /// Brings what is kept beside a ticket up to a moment.
  func refresh(_ id: Ticket.ID, at now: Instant) throws {
    guard let ticket = try writer.ticket(id), ticket.status.isOpen,
      let outlook = try catchUp(ticket, to: now)
    else { return }
    try writer.setOutlook(outlook, of: ticket, ifNewest: nil)
  }
}
