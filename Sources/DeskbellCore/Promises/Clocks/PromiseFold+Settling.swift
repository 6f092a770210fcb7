/// Which clocks there are, what they are measured by and whether they run.
extension PromiseFold {
  /// - Parameters:
  ///   - before: The ticket before what happened.
  ///   - countsWait: A clock for an answer that is armed now counts from the message on that nobody
  ///     answered, not from now.
  mutating func settle(at: Instant, before: PromiseSubject?, countsWait: Bool) {
    guard let subject = state.subject else { return }
    let match = match(subject, at: at)
    let entryBefore = state.entry
    if state.entry != match?.name { state.entry = match?.name }
    for kind in ClockKind.allCases {
      let target = match?.measure(kind, for: subject.priority)
      if state.isOpen(kind) {
        if let target {
          if !state.isMeasured(kind, by: target) {
            let change = retargeting(from: before, to: subject, (entryBefore, match?.name))
            measure(kind, by: target, change, at: at)
          }
        } else {
          let reason: ClockReason = match == nil ? .noPolicy : .noTarget
          finish(kind, as: .cancelled, reason, at: at, canResume: true)
        }
      } else if let target, owes(kind, in: match) {
        arm(kind, target, at: at, countsWait: countsWait)
      }
      if let match { runOrPause(kind, by: match, at: at) }
    }
    park(by: match, at: at)
  }

  /// The entry that holds for the ticket.
  private func match(_ subject: PromiseSubject, at: Instant) -> EntryInForce? {
    let addresses = state.customerAddresses
    guard book.asksWhoWaits else {
      return book.match(for: subject.ticket, customerAddresses: addresses, now: at)
    }
    var ticket = subject.ticket
    ticket.waitingSince = ticket.status.isOpen ? state.oldestUnanswered : nil
    return book.match(for: ticket, customerAddresses: addresses, now: at)
  }

  private func retargeting(
    from before: PromiseSubject?, to after: PromiseSubject,
    _ entries: (before: String?, after: String?)
  ) -> ClockReason.Retargeting {
    if let before, before.priority != after.priority {
      return .priority(from: before.priority, to: after.priority)
    }
    if let old = entries.before, let new = entries.after, old != new {
      return .entry(from: old, to: new)
    }
    return .edition
  }

  /// Whether something is owed, promised or not.
  private func owes(_ kind: ClockKind, in entry: EntryInForce?) -> Bool {
    guard let status = state.subject?.status, let priority = state.subject?.priority else {
      return false
    }
    let isOpen = status.isOpen
    let isAnswerable = isOpen || !state.heldAnswers.isEmpty
    let answersFirst = state.isOpen(.firstResponse)
    switch kind {
    case .firstResponse: return isAnswerable && state.awaitsFirstResponse
    case .nextResponse: return isAnswerable && state.oldestUnanswered != nil && !answersFirst
    case .update:
      guard isOpen, !answersFirst else { return false }
      return state.owesUpdate
        || state.awaitsFirstResponse
          && entry?.measure(.firstResponse, for: priority) == nil
    case .resolution: return isOpen
    case .assignment: return isOpen && state.subject?.assignee == nil
    }
  }

  private mutating func arm(
    _ kind: ClockKind, _ target: EntryInForce.Measure, at: Instant,
    countsWait: Bool
  ) {
    if var clock = state[kind], clock.canResume {
      clock.phase = .running
      clock.reason = nil
      clock.endedBy = nil
      clock.canResume = false
      clock.since = at
      setTarget(of: &clock, target, at: at)
      state[kind] = clock
      observer.changed(clock, at: at)
      return
    }
    let last = state[kind]
    if last?.brokenAt != nil { state.wasBrokenBefore = true }
    let waitsSince = kind == .nextResponse && countsWait ? state.oldestUnanswered : nil
    let start = min(waitsSince ?? at, at)
    let clock = Clock(
      kind: kind, instance: (last?.instance ?? 0) + 1, startedAt: start,
      target: target.milliseconds, calendar: target.calendar.name, since: start)
    state[kind] = clock
    observer.changed(clock, at: start)
    count(kind, to: at)
  }

  private mutating func measure(
    _ kind: ClockKind, by target: EntryInForce.Measure,
    _ change: ClockReason.Retargeting, at: Instant
  ) {
    count(kind, to: at)
    guard var counted = state[kind] else { return }
    setTarget(of: &counted, target, at: at)
    if counted.phase == .running { counted.reason = .retargeted(change) }
    state[kind] = counted
    observer.changed(counted, at: at)
  }

  private func setTarget(
    of clock: inout Clock, _ target: EntryInForce.Measure, at: Instant
  ) {
    clock.target = target.milliseconds
    clock.calendar = target.calendar.name
    clock.brokenAt = clock.used > clock.target ? clock.brokenAt ?? at : nil
  }

  private mutating func runOrPause(_ kind: ClockKind, by entry: EntryInForce, at: Instant) {
    guard let before = state.phase(kind), before == .running || before == .paused else { return }
    let pause = pause(of: kind, by: entry, at: at)
    let phase: Clock.Phase = pause == nil ? .running : .paused
    guard before != phase || phase == .paused && state.reason(kind) != pause else { return }
    count(kind, to: at)
    guard var counted = state[kind] else { return }
    counted.phase = phase
    counted.reason = pause
    state[kind] = counted
    observer.changed(counted, at: at)
  }

  /// Why a clock stands still; nil: it runs.
  private func pause(of kind: ClockKind, by entry: EntryInForce, at: Instant) -> ClockReason? {
    guard let status = state.subject?.status else { return nil }
    // An answer that is held has not left: the promise of it runs on until then.
    let awaitsLeaving = kind == .firstResponse || kind == .nextResponse
    if awaitsLeaving, !state.heldAnswers.isEmpty { return nil }
    if entry.stops(kind, in: status) {
      return .paused(.status(status), by: state.statusSetBy)
    }
    if entry.stopsWhileSnoozed(kind), state.subject?.ticket.isSnoozed(at: at) ?? false {
      return .paused(.snoozed, by: state.snoozedBy)
    }
    return nil
  }

  private mutating func park(by entry: EntryInForce?, at: Instant) {
    guard let status = state.subject?.status else { return }
    let stops =
      entry.map { $0.stops(.nextResponse, in: status) || $0.stops(.resolution, in: status) }
      ?? (status == .pending)
    let isParked =
      stops && status.isOpen && state.oldestUnanswered != nil && state.heldAnswers.isEmpty
    if isParked {
      state.parkedSince = state.parkedSince ?? at
    } else {
      state.parked = state.parkedWhileWaiting(at: at)
      state.parkedSince = nil
    }
  }
}
