extension Desk {
  /// Takes back the actor's last action (on a ticket, if one is named); nil: there is none.
  ///
  /// A field that somebody changed since is left as it is and named in `kept`.
  public func undo(as actor: Actor, on ticket: Ticket.ID? = nil) throws -> ActionReport? {
    try reverse(.undoable, as: actor, on: ticket) { session, event in try session.undo(event) }
  }

  /// Does again what was undone last; nil: there is nothing, or something was done since.
  public func redo(as actor: Actor, on ticket: Ticket.ID? = nil) throws -> ActionReport? {
    try reverse(.redoable, as: actor, on: ticket) { session, undo in try session.redo(undo) }
  }

  private func reverse(
    _ wanted: BatchKind, as actor: Actor, on ticket: Ticket.ID?,
    _ step: (ActionSession, Event) throws -> Reversal
  ) throws -> ActionReport? {
    try act(as: actor) { session in
      try session.require(.undo, on: nil)
      let events = try session.writer.newestBatch(of: actor, on: ticket, wanted)
      guard !events.isEmpty else { return nil }
      // The last event first: an action may have touched a ticket twice.
      let reversals = try events.reversed().map { try step(session, $0) }.reversed()
      return ActionReport(
        items: reversals.map(\.item), drafts: reversals.compactMap(\.draft),
        reversed: reversals.first?.kind)
    }
  }
}

/// What became of one event that was taken back or done again.
struct Reversal {
  var item: ActionReport.Item
  var draft: Draft?
  var kind: Event.Kind
}
