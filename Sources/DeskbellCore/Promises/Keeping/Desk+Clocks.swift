/// The clocks of many tickets, as lists show them.
extension Desk {
  /// How the clocks of tickets stand now; a ticket without promises is left out.
  public func clocks(of tickets: [Ticket]) throws -> [Ticket.ID: [ClockReading]] {
    let now = clock.now()
    return try store.read { reader in
      let timeline = try shelf.library(in: reader).timeline
      var clocks: [Ticket.ID: [ClockReading]] = [:]
      guard !timeline.editions.isEmpty else { return clocks }
      for ticket in tickets {
        let readings = try reader.currentState(of: ticket, in: timeline, through: now)
          .clocks(at: now, in: timeline)
        if !readings.isEmpty { clocks[ticket.id] = readings }
      }
      return clocks
    }
  }
}
