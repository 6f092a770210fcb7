extension PromiseState {
  /// How the clocks stand at a moment, in the order of `ClockKind`: those that were ever armed, and
  /// those that are promised.
  public func clocks(at now: Instant, in timeline: PromiseTimeline) -> [ClockReading] {
    var current = self
    current.advance(to: now, in: timeline)
    let book = timeline.book(edition: current.edition)
    let entry = current.entry.flatMap(book.entry(named:))
    return ClockKind.allCases.compactMap { kind in
      if let clock = current[kind] { return clock.reading(at: now, in: book) }
      guard let priority = current.subject?.priority,
        let target = entry?.measure(kind, for: priority)
      else { return nil }
      return ClockReading(
        kind: kind, instance: 0, state: .unarmed, isOpen: false, target: target.milliseconds,
        used: 0, calendar: target.calendar.name)
    }
  }

  /// How the clocks would stand if the ticket became what it is not: for choosing what to do.
  /// - Parameter ticket: As it would be.
  public func clocks(
    ifChangedTo ticket: Ticket, by actor: Actor, at now: Instant, in timeline: PromiseTimeline
  ) -> [ClockReading] {
    var changed = self
    changed.advance(
      by: PromiseEvent(
        at: now, sequence: .max, actor: actor, ticket: ticket,
        customerAddresses: customerAddresses), in: timeline)
    return changed.clocks(at: now, in: timeline)
  }
}

extension Clock {
  func reading(at now: Instant, in book: PromiseBook) -> ClockReading {
    let calendar = phase == .running ? book.calendars[self.calendar] : nil
    let running = calendar.map { $0.elapsed(from: since, to: now) } ?? 0
    let total = used + running
    var due = brokenAt
    if due == nil, let calendar { due = calendar.due(from: since, after: left) }
    return ClockReading(
      kind: kind, instance: instance, state: state(using: total), isOpen: isOpen, target: target,
      used: total, due: due, calendar: self.calendar, startedAt: startedAt, since: since,
      reason: reason)
  }

  private func state(using total: Int64) -> ClockReading.State {
    switch phase {
    case .running: total > target ? .breached : .running
    case .paused: total > target ? .breached : .paused
    case .met: .met
    case .breached: .breached
    case .cancelled: .cancelled
    }
  }
}
