/// One pass over a ticket's history: the only place where clocks change.
struct PromiseFold<Observer: ClockObserver> {
  var state: PromiseState
  let timeline: PromiseTimeline
  /// What is in force at the place in time where the fold is.
  private(set) var book: PromiseBook
  var observer: Observer

  init(_ state: PromiseState, _ timeline: PromiseTimeline, observer: Observer) {
    self.state = state
    self.timeline = timeline
    self.observer = observer
    book = timeline.book(edition: state.edition)
  }

  /// Folds in a whole history, in the order of its sequence, and what came due up to a moment.
  mutating func replay(_ events: [PromiseEvent], through now: Instant) {
    for event in PromiseEvent.forgettingMerges(in: events) { apply(event) }
    run(to: now)
  }

  /// Folds in an event and what came due before it.
  mutating func apply(_ event: PromiseEvent) {
    let at = admit(event)
    run(to: at)
    let before = state.subject
    let isSame = before?.isSame(as: event.ticket) ?? false
    if isSame, event.happening == .other, event.takesBack == nil,
      state.customerAddresses == event.customerAddresses
    {
      return
    }
    state.changedAt = at
    if let cause = event.takesBack { restore(endedBy: cause, at: at) }
    let subject = isSame ? before ?? PromiseSubject(event.ticket) : PromiseSubject(event.ticket)
    takeOver(subject, of: event)
    happen(event, at: at)
    follow(before, to: subject, event, at: at)
    settle(at: at, before: before, countsWait: true)
    run(to: at)
  }

  /// When an event counts as having happened.
  private mutating func admit(_ event: PromiseEvent) -> Instant {
    let at = max(event.at, state.newestEventAt)
    if event.at < state.newestEventAt, state.warnings.count < 20 {
      state.warnings.append(
        PromiseWarning(event: event.sequence, at: event.at, countedAt: at))
    }
    state.newestEventAt = at
    if state.subject == nil { beginWithNewestEdition(at: at) }
    return max(at, state.changedAt)
  }

  /// Editions before the ticket was there change nothing on it.
  private mutating func beginWithNewestEdition(at: Instant) {
    guard let edition = timeline.editions.last(where: { $0.at <= at }) else { return }
    state.edition = edition.id
    book = edition.book
  }

  private mutating func takeOver(_ subject: PromiseSubject, of event: PromiseEvent) {
    if state.subject?.status != subject.status { state.statusSetBy = event.actor }
    if state.subject?.snoozedUntil != subject.snoozedUntil { state.snoozedBy = event.actor }
    state.subject = subject
    state.customerAddresses = event.customerAddresses
  }

  /// Folds in what comes due up to a moment.
  mutating func run(to now: Instant) {
    while state.hasDue(in: timeline), let due = state.nextDue(in: timeline), due.at <= now {
      let at = max(due.at, state.changedAt)
      state.changedAt = at
      switch due {
      case .edition(let edition): enter(edition, at: at)
      case .snoozeEnds:
        settle(at: at, before: state.subject, countsWait: false)
        // A clock that is not settled any more must not bring the fold to a standstill.
        if state.snoozeEnd != nil { forgetSnooze() }
      case .answerLeaves(let answer): leave(answer, at: at)
      }
    }
  }

  private mutating func forgetSnooze() {
    guard var ticket = state.subject?.ticket else { return }
    ticket.snoozedUntil = nil
    state.subject = PromiseSubject(ticket)
  }

  private mutating func enter(_ edition: PromiseTimeline.Edition, at: Instant) {
    for kind in ClockKind.allCases {
      guard let clock = state[kind], clock.phase == .running,
        book.calendars[clock.calendar] != edition.book.calendars[clock.calendar]
      else { continue }
      count(kind, to: at)
    }
    state.edition = edition.id
    book = edition.book
    settle(at: at, before: state.subject, countsWait: false)
  }
}
