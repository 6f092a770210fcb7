extension Desk {
  /// How many events are reversed in one transaction at most, and how long it may take then.
  static let reversalPiece = (events: 50, time: Desk.pieceTime)

  /// Takes back the actor's last action (on a ticket, if one is named); nil: there is none.
  ///
  /// A field that somebody changed since is left as it is and named in `kept`. An action on many
  /// tickets is taken back in pieces: whoever is stopped in the middle goes on with another undo.
  public func undo(as actor: Actor, on ticket: Ticket.ID? = nil) throws -> ActionReport? {
    try reverseWhole(.undoable, as: actor, on: ticket)
  }

  /// Does again what was undone last; nil: there is nothing, or something was done since.
  public func redo(as actor: Actor, on ticket: Ticket.ID? = nil) throws -> ActionReport? {
    try reverseWhole(.redoable, as: actor, on: ticket)
  }

  private func reverseWhole(
    _ wanted: BatchKind, as actor: Actor, on ticket: Ticket.ID?
  ) throws -> ActionReport? {
    guard var action = try lastAction(wanted, as: actor, on: ticket) else {
      try act(as: actor) { try $0.require(.undo, on: nil) }
      return nil
    }
    var report = ActionReport(items: [])
    while action.remaining > 0 { report.append(try reverse(&action, as: actor)) }
    // Another process has been quicker.
    if report.items.isEmpty { return nil }
    // The last ticket was reversed first.
    report.items.reverse()
    return report
  }

  /// What `undo`, or `redo`, would reverse; nil: there is nothing.
  public func lastAction(
    toRedo: Bool, as actor: Actor, on ticket: Ticket.ID? = nil
  ) throws -> ReversibleAction? {
    try lastAction(toRedo ? .redoable : .undoable, as: actor, on: ticket)
  }

  private func lastAction(
    _ wanted: BatchKind, as actor: Actor, on ticket: Ticket.ID?
  ) throws -> ReversibleAction? {
    try store.read { reader in
      guard var action = try reader.newestAction(of: actor, on: ticket, wanted) else { return nil }
      // Of an undo, what it took back says more.
      if action.isRedo,
        let original = try reader.events(of: action, by: actor, limit: 1).first?.data.reverses,
        let event = try reader.event(original)
      {
        action.kind = event.kind
      }
      return action
    }
  }

  /// Reverses a piece of an action, its last events first, in one short transaction; what is left is
  /// in `remaining`. The tickets come in the order in which they were reversed.
  public func reverse(_ action: inout ReversibleAction, as actor: Actor) throws -> ActionReport {
    if action.reversal != nil { Self.letOthersWrite() }
    var (next, report) = (action, ActionReport(items: [], reversed: action.kind))
    try act(as: actor, in: action.reversal) { session in
      try session.require(.undo, on: nil)
      let clock = ContinuousClock()
      let end = clock.now + Self.reversalPiece.time
      let events = try session.writer.events(
        of: action, by: actor, limit: Self.reversalPiece.events)
      if events.isEmpty { next.remaining = 0 }
      for event in events {
        try session.requirePermissions(toReverse: event)
        let reversal = try action.isRedo ? session.redo(event) : session.undo(event)
        report.items.append(reversal.item)
        if let draft = reversal.draft { report.drafts.append(draft) }
        next.end = event.id
        next.remaining = max(0, next.remaining - 1)
        // Two tickets that were joined part together or not at all.
        if clock.now >= end, event.data.joining == nil { break }
      }
      next.reversal = ActionBatch(id: session.batch)
    }
    report.batch = next.reversal
    action = next
    return report
  }
}

/// What became of one event that was taken back or done again.
struct Reversal {
  var item: ActionReport.Item
  var draft: Draft?
  var kind: Event.Kind
}
