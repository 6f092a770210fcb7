/// What is kept beside a ticket for its promises, with all that its place in the lists depends on.
struct KeptPromises {
  /// The ticket as far as its place depends on it: nothing else is set.
  var ticket: Ticket
  /// As `PromiseState` writes it.
  var state: String
  /// The newest event of the ticket.
  var event: Event.ID

  /// The outlook by what is in force now; nil: it stays, or the state cannot be read.
  func outlook(in timeline: PromiseTimeline, at now: Instant) -> PromiseOutlook? {
    guard var state = PromiseState.decode(state) else { return nil }
    state.advance(to: now, in: timeline)
    let outlook = state.expectation(in: timeline)
    return outlook == ticket.outlook ? nil : outlook
  }
}
