import DeskbellCore

extension WorkspaceState {
  /// The clock moved on: what was waiting for it happens.
  mutating func tick(_ now: Instant) -> [WorkspaceEffect] {
    let before = self.now
    self.now = now
    if let toast, toast.until <= now { self.toast = nil }
    let effects = followTime(since: before) + tellNotices()
    guard case .composer(let composer) = screens.last, let due = composer.saveAt, due <= now else {
      return effects
    }
    return effects + keepDraft()
  }

  /// What lists and counts say depends on the time: promises come near their end, snoozes end.
  private mutating func followTime(since before: Instant) -> [WorkspaceEffect] {
    var effects: [WorkspaceEffect] = []
    if let look = notices.nextLook(after: before), look <= now { effects.append(.load(.notices)) }
    let isNewMinute = Self.minute(of: before) != Self.minute(of: now)
    if isNewMinute { inbox.list.markStale() }
    if isNewMinute || urgencyChange(after: before).map({ $0 <= now }) ?? false {
      effects += [.load(.counts(views))] + countSavedViews()
    }
    return effects
  }

  /// When one of the tickets that are here comes nearer to a broken promise.
  private func urgencyChange(after moment: Instant) -> Instant? {
    let open = openID.flatMap { details[$0]?.ticket.outlook.urgencyChange(after: moment) }
    let listed = inbox.list.rows.compactMap { $0.ticket.outlook.urgencyChange(after: moment) }
    return (listed + [open].compactMap(\.self)).min()
  }

  /// The next moment at which something on screen or in the background is due.
  var nextDeadline: Instant? {
    var moments: [Instant] = [nextMinute]
    if let toast {
      moments.append(toast.until)
      if toast.releaseAt != nil { moments.append(now.adding(seconds: 1)) }
    }
    moments += [urgencyChange(after: now), notices.nextLook(after: now)].compactMap(\.self)
    if let leaves = nextLeaving { moments.append(leaves) }
    if let due = preview.due { moments.append(due) }
    if let due = presence.due { moments.append(due) }
    if let hint = keys.hintAt, hint > now { moments.append(hint) }
    if case .composer(let composer) = screens.last, let due = composer.saveAt {
      moments.append(due)
    }
    return moments.min()
  }

  /// When what is said of answers on their way changes: the outbox counts seconds, everything else
  /// only says whether one has left.
  private var nextLeaving: Instant? {
    let open = openID.flatMap { details[$0]?.messages }?.compactMap(\.releaseAt) ?? []
    let next = (writing.outgoing.map(\.leavesAt) + open).filter { $0 > now }.min()
    if case .outbox = screens.last, next != nil { return now.adding(seconds: 1) }
    return next
  }

  /// Ages and the clock change with the minute.
  private var nextMinute: Instant {
    Instant(milliseconds: (Self.minute(of: now) + 1) * 60_000)
  }

  private static func minute(of instant: Instant) -> Int64 { instant.milliseconds / 60_000 }
}
