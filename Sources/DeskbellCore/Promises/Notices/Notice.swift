/// That a clock of a ticket reached a level, told to somebody who can do something about it.
public struct Notice: Sendable, Equatable, Identifiable {
  /// The event of the ticket that it tells of.
  public var event: Event.ID
  public var ticket: Ticket.ID
  public var subject: String
  public var level: LevelCrossing
  public var raisedAt: Instant

  public var id: Event.ID { event }

  public init(
    event: Event.ID, ticket: Ticket.ID, subject: String, level: LevelCrossing, raisedAt: Instant
  ) {
    self.event = event
    self.ticket = ticket
    self.subject = subject
    self.level = level
    self.raisedAt = raisedAt
  }
}
