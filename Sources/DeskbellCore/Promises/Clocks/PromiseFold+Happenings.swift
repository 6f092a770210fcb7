/// What events and leaving answers mean for what the desk owes.
extension PromiseFold {
  mutating func happen(_ event: PromiseEvent, at: Instant) {
    switch event.happening {
    case .opened(let opening): open(opening, event, at: at)
    case .split:
      state.awaitsFirstResponse = true
      wait(since: at)
    case .customerMessage(_, let receivedAt, let isAutomatic):
      if !isAutomatic { wait(since: min(receivedAt, at)) }
    case .agentMessage(let message, let leavesAt): hold(message, until: leavesAt, event)
    case .sentNow(let message):
      guard let answer = state.heldAnswers.first(where: { $0.message == message }) else { return }
      leave(answer, at: at)
    case .withdrawn(let message): withdraw(message, event, at: at)
    case .noAnswerNeeded:
      remember(event.cause)
      endWaiting(.noAnswerNeeded(by: event.actor), endedBy: event.cause, at: at)
    case .absorbed(let oldest): oldest.map { absorb(waitingSince: min($0, at), at: at) }
    case .parted(let oldest): part(waitingSince: oldest, event, at: at)
    case .levelRaised(let kind, let instance, let percent):
      guard var clock = state[kind], clock.instance == instance else { return }
      clock.raisedLevel = max(clock.raisedLevel, percent)
      state[kind] = clock
    case .merged, .unmerged, .other: break
    }
  }

  private mutating func open(
    _ opening: PromiseEvent.Opening, _ event: PromiseEvent, at: Instant
  ) {
    switch opening {
    case .customer(let receivedAt, let isAutomatic):
      guard !isAutomatic else { return }
      state.awaitsFirstResponse = true
      wait(since: min(receivedAt, at))
    case .agent(let message, let leavesAt): hold(message, until: leavesAt, event)
    case .other: state.awaitsFirstResponse = true
    }
  }

  private mutating func wait(since instant: Instant) {
    guard let status = state.subject?.status, status != .merged, status != .spam else { return }
    if state.oldestUnanswered == nil { state.oldestUnanswered = instant }
    for place in state.heldAnswers.indices
    where state.heldAnswers[place].unansweredAfter == nil {
      state.heldAnswers[place].unansweredAfter = instant
    }
  }

  private mutating func hold(
    _ message: Message.ID, until leavesAt: Instant, _ event: PromiseEvent
  ) {
    let answer = HeldAnswer(message: message, leavesAt: leavesAt, author: event.actor)
    state.heldAnswers.append(answer)
    if leavesAt > event.at { observer.held(answer, at: state.changedAt) }
  }

  private mutating func withdraw(_ message: Message.ID, _ event: PromiseEvent, at: Instant) {
    state.heldAnswers.removeAll { $0.message == message }
    guard let status = state.subject?.status, !status.isOpen, state.heldAnswers.isEmpty else {
      return
    }
    endWaiting(.unanswered(status, by: state.statusSetBy), endedBy: nil, at: at)
  }

  /// An answer has left.
  mutating func leave(_ answer: HeldAnswer, at: Instant) {
    state.heldAnswers.removeAll { $0.message == answer.message }
    let reason = ClockReason.answered(by: answer.author)
    if state.awaitsFirstResponse {
      state.awaitsFirstResponse = false
      finish(.firstResponse, as: .met, reason, at: at)
    }
    finish(.nextResponse, as: .met, reason, at: at)
    finish(.update, as: .met, reason, at: at)
    state.oldestUnanswered = answer.unansweredAfter
    state.owesUpdate = state.subject?.status.isOpen ?? false
    settle(at: at, before: state.subject, countsWait: true)
  }

  /// Nobody is going to answer what the customer said.
  mutating func endWaiting(_ reason: ClockReason, endedBy cause: Int64?, at: Instant) {
    if state.awaitsFirstResponse {
      state.awaitsFirstResponse = false
      let breaches = state.entry.flatMap(book.entry(named:))?.entry.unansweredAtSolve == .breach
      finish(.firstResponse, as: breaches ? .breached : .cancelled, reason, endedBy: cause, at: at)
    }
    finish(.nextResponse, as: .cancelled, reason, endedBy: cause, at: at)
    state.oldestUnanswered = nil
    for place in state.heldAnswers.indices { state.heldAnswers[place].unansweredAfter = nil }
  }

  /// What was waited for went to another ticket.
  private mutating func part(
    waitingSince oldest: Instant?, _ event: PromiseEvent, at: Instant
  ) {
    guard !state.awaitsFirstResponse, let known = state.oldestUnanswered,
      oldest.map({ known < $0 }) ?? true
    else { return }
    finish(.nextResponse, as: .cancelled, .noAnswerNeeded(by: event.actor), at: at)
    state.oldestUnanswered = oldest
  }

  /// The oldest unanswered message of a merged ticket counts here.
  private mutating func absorb(waitingSince oldest: Instant, at: Instant) {
    let known = state.oldestUnanswered
    state.oldestUnanswered = min(known ?? oldest, oldest)
    guard var clock = state[.nextResponse], clock.isOpen, oldest < clock.startedAt else { return }
    if let calendar = book.calendar(clock.calendar) {
      let used = calendar.calendar.elapsed(from: oldest, to: clock.startedAt)
      var waiting = clock
      waiting.phase = .running
      observer.stood(
        waiting,
        ClockStretch(start: oldest, end: clock.startedAt, used: used, calendar: calendar))
      clock.used += used
      if clock.used > clock.target { clock.brokenAt = clock.brokenAt ?? at }
    }
    clock.startedAt = oldest
    state[.nextResponse] = clock
  }
}

extension PromiseFold {
  /// What a change of status or assignee ends.
  mutating func follow(
    _ before: PromiseSubject?, to after: PromiseSubject, _ event: PromiseEvent, at: Instant
  ) {
    let status = after.status
    if before?.status ?? .new != status {
      switch status {
      case .solved, .closed: if before?.status.isOpen ?? true { endWork(event, status, at: at) }
      case .merged, .spam: leaveDesk(event, status, at: at)
      case .new, .open, .pending, .onHold: break
      }
    }
    guard after.assignee != nil, state[.assignment] != nil else { return }
    finish(.assignment, as: .met, .assigned(by: event.actor), endedBy: event.cause, at: at)
    state[.assignment]?.canResume = false
  }

  /// Solving and closing.
  private mutating func endWork(_ event: PromiseEvent, _ status: TicketStatus, at: Instant) {
    let cause = event.cause
    remember(cause)
    if state.heldAnswers.isEmpty {
      endWaiting(.unanswered(status, by: event.actor), endedBy: cause, at: at)
    }
    state.owesUpdate = false
    let reason = ClockReason.ended(status, by: event.actor)
    finish(.update, as: .cancelled, reason, endedBy: cause, at: at)
    finish(.resolution, as: .met, reason, endedBy: cause, at: at)
    state[.resolution]?.canResume = true
    finish(.assignment, as: .cancelled, reason, endedBy: cause, at: at, canResume: true)
  }

  /// Merging and marking as spam.
  private mutating func leaveDesk(_ event: PromiseEvent, _ status: TicketStatus, at: Instant) {
    remember(event.cause)
    state.owesUpdate = false
    state.oldestUnanswered = nil
    let reason = ClockReason.ended(status, by: event.actor)
    for kind in ClockKind.allCases {
      let canResume = status == .spam && kind != .nextResponse && kind != .update
      finish(kind, as: .cancelled, reason, endedBy: event.cause, at: at, canResume: canResume)
    }
  }

  private mutating func remember(_ cause: Int64) {
    state.settled = PromiseState.Settled(
      by: cause, oldestUnanswered: state.oldestUnanswered,
      awaitsFirstResponse: state.awaitsFirstResponse, owesUpdate: state.owesUpdate)
  }

  /// An event is taken back: what it ended goes on.
  mutating func restore(endedBy cause: Int64, at: Instant) {
    for kind in ClockKind.allCases {
      guard var clock = state[kind], !clock.isOpen, clock.endedBy == cause else { continue }
      clock.phase = .running
      clock.reason = nil
      clock.endedBy = nil
      clock.canResume = false
      clock.since = at
      if clock.used <= clock.target { clock.brokenAt = nil }
      state[kind] = clock
      observer.changed(clock, at: at)
    }
    guard let settled = state.settled, settled.by == cause else { return }
    state.settled = nil
    state.awaitsFirstResponse = state.awaitsFirstResponse || settled.awaitsFirstResponse
    state.owesUpdate = state.owesUpdate || settled.owesUpdate
    if let oldest = settled.oldestUnanswered {
      state.oldestUnanswered = min(state.oldestUnanswered ?? oldest, oldest)
    }
  }
}
