/// An entry of a ticket's history: what happened, who did it, and what is needed to undo it.
public struct Event: Sendable, Equatable, Identifiable {
  public typealias ID = Identifier<Event>

  /// What happened; the raw values are stored and printed and never change.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case opened = "ticket.opened"
    case received = "message.received"
    case replied = "message.replied"
    case sentNow = "message.sent-now"
    case noted = "message.noted"
    case assigned = "ticket.assigned"
    case taken = "ticket.taken"
    case released = "ticket.released"
    case statusChanged = "ticket.status"
    case solved = "ticket.solved"
    case reopened = "ticket.reopened"
    case priorityChanged = "ticket.priority"
    case tagged = "ticket.tagged"
    case moved = "ticket.department"
    case escalated = "ticket.escalated"
    case renamed = "ticket.renamed"
    case snoozed = "ticket.snoozed"
    case woken = "ticket.woken"
    case noAnswerNeeded = "ticket.no-answer-needed"
    // On both tickets that it is about.
    case merged = "ticket.merged"
    case unmerged = "ticket.unmerged"
    case split = "ticket.split"
    case linked = "ticket.linked"
    case unlinked = "ticket.unlinked"
    /// Its customer was merged with another one, or parted from them.
    case customerChanged = "ticket.customer"
    case levelRaised = "promise.level"
    case undone = "action.undone"
    case redone = "action.redone"
  }

  /// The order in which the store took the events in; unique over all tickets.
  public var id: ID
  public var ticket: Ticket.ID
  public var at: Instant
  public var actor: Actor
  public var kind: Kind
  public var data: EventData
  /// The event that took this one back.
  public var undoneBy: Event.ID?
  /// The ticket's version after it.
  public var version: Int
  /// The events of one action on several tickets share it.
  public var batch: Int64

  public init(
    id: ID, ticket: Ticket.ID, at: Instant, actor: Actor, kind: Kind, data: EventData,
    undoneBy: Event.ID? = nil, version: Int, batch: Int64
  ) {
    self.id = id
    self.ticket = ticket
    self.at = at
    self.actor = actor
    self.kind = kind
    self.data = data
    self.undoneBy = undoneBy
    self.version = version
    self.batch = batch
  }
}
