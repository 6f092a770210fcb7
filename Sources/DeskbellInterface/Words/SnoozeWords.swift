import DeskbellCore

/// Why a ticket is away, or came back.
enum SnoozeWords {
  /// "back in 2h: waits for the parcel", "back since 9:00: …"; nil: it was not away.
  static func of(_ ticket: Ticket, _ state: WorkspaceState) -> String? {
    let reason = ticket.snoozeReason.map { ": \($0)" } ?? ""
    if let until = ticket.snoozedUntil, until > state.now {
      if until == Snooze.untilReply { return "until reply\(reason)" }
      return "back \(until.relative(to: state.now))\(reason)"
    }
    // The worker has not been there yet, or has.
    guard let back = ticket.returnedAt ?? (ticket.snoozeReason == nil ? nil : ticket.snoozedUntil)
    else { return nil }
    return "back since \(state.wallClock.stamp(of: back, now: state.now))\(reason)"
  }
}
