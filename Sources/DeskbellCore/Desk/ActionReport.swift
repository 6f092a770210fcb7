/// What became of an action on one or more tickets.
public struct ActionReport: Hashable, Sendable {
  public struct Item: Hashable, Sendable {
    public var ticket: Ticket.ID
    /// The event it left; nil when nothing was changed.
    public var event: Event.ID?
    public var refusal: Refusal?
    /// Fields that an undo left alone, with who changed them: "priority (tomas)".
    public var kept: [String]

    public init(
      ticket: Ticket.ID, event: Event.ID? = nil, refusal: Refusal? = nil, kept: [String] = []
    ) {
      self.ticket = ticket
      self.event = event
      self.refusal = refusal
      self.kept = kept
    }
  }

  /// The tickets in the order in which they were named.
  public var items: [Item]
  /// Texts that an undo took back out of the outbox, to be edited on.
  public var drafts: [Draft]
  /// What was taken back or done again; nil for what is done for the first time.
  public var reversed: Event.Kind?
  /// What later actions name to be one with this; nil where nothing was changed.
  public var batch: ActionBatch?

  public init(
    items: [Item], drafts: [Draft] = [], reversed: Event.Kind? = nil, batch: ActionBatch? = nil
  ) {
    self.items = items
    self.drafts = drafts
    self.reversed = reversed
    self.batch = batch
  }

  /// Adds what became of a later part of the same action.
  public mutating func append(_ later: ActionReport) {
    items += later.items
    drafts += later.drafts
    reversed = reversed ?? later.reversed
    batch = batch ?? later.batch
  }

  /// The tickets to which something was done.
  public var changed: [Ticket.ID] { items.filter { $0.event != nil }.map(\.ticket) }
}
