/// What happens by itself when its time has come.
extension Desk {
  private static let ticketsInTransaction = 50
  private static let ticketsInRound = 5_000

  /// One round of what happens by itself: clocks follow new documents, snoozed tickets come back,
  /// levels of clocks are raised and people told of them.
  ///
  /// Safe in many processes at once: each step looks and acts in one transaction, so that it is done
  /// exactly once, and one that dies between two leaves the rest to the next.
  public func work() throws -> WorkerReport {
    var report = WorkerReport()
    report.followed = try followDocuments()
    report.woken = try inParts { session, limit in
      try session.writer.ticketsToWake(at: session.now, limit: limit).map { ticket in
        _ = try session.perform(.wake, on: SeenTicket(ticket.id))
        return ticket.id
      }
    }
    report.raised = try raiseLevels()
    try recordPassedAnswers()
    return report
  }

  /// Whether something should have happened by itself before a moment and did not: no worker runs.
  public func isWorkLeft(from moment: Instant) throws -> Bool {
    try store.read { reader in
      try !reader.ticketsToWake(at: moment, limit: 1).isEmpty
        || !reader.ticketsWithLevels(at: moment, limit: 1).isEmpty
    }
  }

  /// Nothing sends answers yet: those whose time has passed since the last round are recorded, so that
  /// no later sender takes them for new.
  private func recordPassedAnswers() throws {
    let now = clock.now()
    guard try store.read({ try $0.hasPassedAnswers(at: now) }) else { return }
    try store.write { try $0.recordPassedAnswers(at: now) }
  }

  /// Repeats a step in transactions of its own until it finds no more to do.
  private func inParts<Value>(
    _ step: (ActionSession, _ limit: Int) throws -> [Value]
  ) throws -> [Value] {
    var all: [Value] = []
    while all.count < Self.ticketsInRound {
      let part = try act(as: .system("worker")) { try step($0, Self.ticketsInTransaction) }
      all += part
      if part.count < Self.ticketsInTransaction { break }
    }
    return all
  }

  private func raiseLevels() throws -> [WorkerReport.Raised] {
    let looked = try inParts { session, limit in
      let tickets = try session.writer.ticketsWithLevels(at: session.now, limit: limit)
      return try tickets.map { try session.raiseLevels(of: $0) }
    }
    return looked.flatMap(\.self)
  }
}

extension ActionSession {
  /// Raises what a ticket's clocks have reached, the highest level of each.
  fileprivate func raiseLevels(of ticket: Ticket) throws -> [WorkerReport.Raised] {
    let state = try promises.state(of: ticket, at: now)
    let crossings = state.levelsDue(at: now, in: promises.timeline)
    var current = ticket
    for level in crossings {
      let event = try commit(.levelRaised, [], to: current, data: EventData(level: level))
      guard let after = try writer.ticket(ticket.id) else { break }
      current = after
      // Whoever edits a calendar wakes nobody: those tickets did not come nearer their end.
      if !state.hadPassed(level) { try tell(of: event, on: current) }
    }
    if crossings.isEmpty || current.outlook.levelAt.map({ $0 <= now }) ?? false {
      // What was kept said too early a time: it is set right, so that nobody looks in vain again.
      var outlook =
        try promises.catchUp(current, to: now) ?? state.expectation(in: promises.timeline)
      if outlook.levelAt.map({ $0 <= now }) ?? false { outlook.levelAt = now.adding(seconds: 60) }
      try writer.setOutlook(outlook, of: current, ifNewest: nil)
    }
    return crossings.map { WorkerReport.Raised(ticket: ticket.id, level: $0) }
  }
}

extension PromiseState {
  /// Whether a level was passed already when the clock was measured anew, not by time going on.
  fileprivate func hadPassed(_ level: LevelCrossing) -> Bool {
    guard let clock = clocks.first(where: { $0.kind == level.kind }),
      case .retargeted(.edition) = clock.reason
    else { return false }
    return clock.used >= clock.share(level.percent)
  }
}
