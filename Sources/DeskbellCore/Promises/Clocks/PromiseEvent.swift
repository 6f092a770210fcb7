/// What the clocks need to know of an event of a ticket.
public struct PromiseEvent: Sendable, Equatable {
  /// What a ticket begins with.
  public enum Opening: Hashable, Sendable {
    /// A message of the customer, or what the customer told somebody who wrote it down.
    case customer(receivedAt: Instant, isAutomatic: Bool)
    /// A public message of an agent.
    case agent(Message.ID, leavesAt: Instant)
    /// No message, or one that nobody is to answer.
    case other
  }

  public enum Happening: Hashable, Sendable {
    case opened(Opening)
    case customerMessage(Message.ID, receivedAt: Instant, isAutomatic: Bool)
    /// A public message of a human agent; it counts once it has left.
    case agentMessage(Message.ID, leavesAt: Instant)
    /// A message that was held left at once.
    case sentNow(Message.ID)
    /// A message was taken back before it left.
    case withdrawn(Message.ID)
    case noAnswerNeeded
    /// It became part of another ticket.
    case merged
    /// Another ticket became part of this one, with a message that nobody had answered.
    case absorbed(oldestUnanswered: Instant?)
    /// A merging or a split is taken back: the event of this ticket, by its sequence. What itself
    /// took back a merging can be taken back as well.
    case unmerged(Int64)
    /// Messages went to a ticket of their own; what is left waits since then, or for nothing.
    case parted(oldestUnanswered: Instant?)
    /// It began with a message that was split out of another ticket.
    case split
    case levelRaised(ClockKind, instance: Int, percent: Int)
    /// Only what the ticket says after it matters.
    case other
  }

  public var at: Instant
  /// The event's id; later events have higher ones.
  public var sequence: Int64
  public var actor: Actor
  /// As it was after the event.
  public var ticket: Ticket
  /// Those of the ticket's customer, folded.
  public var customerAddresses: [String]
  public var happening: Happening
  /// The event that this one takes back, by its sequence.
  public var takesBack: Int64?
  /// The event that this one does again, by its sequence.
  public var repeats: Int64?

  public init(
    at: Instant, sequence: Int64, actor: Actor, ticket: Ticket, customerAddresses: [String] = [],
    happening: Happening = .other, takesBack: Int64? = nil, repeats: Int64? = nil
  ) {
    self.at = at
    self.sequence = sequence
    self.actor = actor
    self.ticket = ticket
    self.customerAddresses = customerAddresses
    self.happening = happening
    self.takesBack = takesBack
    self.repeats = repeats
  }

  /// The event whose undoing undoes what follows from this one.
  var cause: Int64 { repeats ?? sequence }

  /// Whether a state cannot be advanced by it, only folded anew: it makes something in the past
  /// never have happened.
  public var needsRefold: Bool {
    if case .unmerged = happening { true } else { false }
  }
}
