extension PromiseState {
  /// Folds in the next event. Events come in the order of their sequence; one that says to be
  /// earlier than the one before it counts as having happened together with it, with a warning.
  ///
  /// An event that `needsRefold` cannot be folded in this way: use `fold`.
  public mutating func advance(by event: PromiseEvent, in timeline: PromiseTimeline) {
    var fold = PromiseFold(self, timeline, observer: NoObserver())
    fold.apply(event)
    self = fold.state
  }

  /// Folds in what comes due by itself up to a moment: held answers that leave, editions that come
  /// into force, snoozes that end. Nothing changes where there is none.
  public mutating func advance(to now: Instant, in timeline: PromiseTimeline) {
    guard hasDue(in: timeline), let next = nextDue(in: timeline), next.at <= now else { return }
    var fold = PromiseFold(self, timeline, observer: NoObserver())
    fold.run(to: now)
    self = fold.state
  }

  /// The state after a whole history, in the order of its sequence, and what came due up to a moment.
  public static func fold(
    _ events: [PromiseEvent], in timeline: PromiseTimeline, through now: Instant
  ) -> PromiseState {
    var fold = PromiseFold(PromiseState(), timeline, observer: NoObserver())
    fold.replay(events, through: now)
    return fold.state
  }
}

/// Something that happens to the clocks without an event of the ticket.
enum PromiseDue {
  case edition(PromiseTimeline.Edition)
  case snoozeEnds(Instant)
  /// The first of the held answers to leave.
  case answerLeaves(HeldAnswer)

  var at: Instant {
    switch self {
    case .edition(let edition): edition.at
    case .snoozeEnds(let instant): instant
    case .answerLeaves(let answer): answer.leavesAt
    }
  }
}

extension PromiseState {
  /// Whether anything may come due at all: asked for each event, so it copies nothing.
  func hasDue(in timeline: PromiseTimeline) -> Bool {
    timeline.newest > edition || !heldAnswers.isEmpty || subject?.snoozedUntil != nil
  }

  /// What comes due next.
  func nextDue(in timeline: PromiseTimeline) -> PromiseDue? {
    guard subject != nil else { return nil }
    var next: PromiseDue?
    if let edition = timeline.edition(after: edition) { next = .edition(edition) }
    if let end = snoozeEnd, next.map({ end < $0.at }) ?? true { next = .snoozeEnds(end) }
    if let answer = heldAnswers.min(by: { $0.leavesAt < $1.leavesAt }),
      next.map({ answer.leavesAt < $0.at }) ?? true
    {
      next = .answerLeaves(answer)
    }
    return next
  }

  /// When a snooze that stops a clock ends.
  var snoozeEnd: Instant? {
    guard let end = subject?.snoozedUntil else { return nil }
    return isPausedBySnooze ? end : nil
  }

  private var isPausedBySnooze: Bool {
    ClockKind.allCases.contains { kind in
      if case .paused(.snoozed, _) = self[kind]?.reason {
        self[kind]?.phase == .paused
      } else {
        false
      }
    }
  }
}
