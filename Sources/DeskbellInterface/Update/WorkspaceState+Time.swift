import DeskbellCore

extension WorkspaceState {
  /// The clock moved on: what was waiting for it happens.
  mutating func tick(_ now: Instant) -> [WorkspaceEffect] {
    self.now = now
    if let toast, toast.until <= now { self.toast = nil }
    guard case .composer(let composer) = screens.last, let due = composer.saveAt, due <= now else {
      return []
    }
    return keepDraft()
  }

  /// The next moment at which something on screen or in the background is due.
  var nextDeadline: Instant? {
    var moments: [Instant] = [nextMinute]
    if let toast {
      moments.append(toast.until)
      if toast.releaseAt != nil { moments.append(now.adding(seconds: 1)) }
    }
    if let due = preview.due { moments.append(due) }
    if let hint = keys.hintAt, hint > now { moments.append(hint) }
    if case .composer(let composer) = screens.last, let due = composer.saveAt {
      moments.append(due)
    }
    return moments.min()
  }

  /// Ages and the clock change with the minute.
  private var nextMinute: Instant {
    let minute: Int64 = 60_000
    return Instant(milliseconds: (now.milliseconds / minute + 1) * minute)
  }
}
