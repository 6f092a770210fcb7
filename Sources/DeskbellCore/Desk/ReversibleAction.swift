/// An action that can be taken back or done again, and how far that has come.
public struct ReversibleAction: Hashable, Sendable {
  /// What was done; of several steps the first.
  public var kind: Event.Kind
  /// When it was begun.
  public var at: Instant
  /// How many events it left that are still to be reversed.
  public var remaining: Int
  /// One of the tickets, and how many there are.
  public var ticket: Ticket.ID
  public var ticketCount: Int
  /// It was taken back, and this does it again.
  public var isRedo: Bool
  /// On one ticket only.
  let onTicket: Ticket.ID?
  let batch: ActionBatch
  /// The events from there on are reversed already.
  var end: Event.ID?
  /// What the reversal's own events carry.
  var reversal: ActionBatch?
}
