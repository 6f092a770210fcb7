/// An answer of ours that has not left yet: held for some seconds, or sent later on purpose.
public struct OutgoingMessage: Sendable, Equatable, Identifiable {
  public var id: Message.ID
  public var ticket: Ticket.ID
  public var subject: String
  public var customerName: String
  /// Who wrote it.
  public var agent: Agent.ID?
  public var to: [Address]
  /// Without the signature.
  public var text: String
  public var writtenAt: Instant
  public var leavesAt: Instant
  /// Whether its writer chose the time; else it is only held so that it can be taken back.
  public var isScheduled: Bool

  public init(
    id: Message.ID, ticket: Ticket.ID, subject: String, customerName: String, agent: Agent.ID?,
    to: [Address], text: String, writtenAt: Instant, leavesAt: Instant, isScheduled: Bool
  ) {
    self.id = id
    self.ticket = ticket
    self.subject = subject
    self.customerName = customerName
    self.agent = agent
    self.to = to
    self.text = text
    self.writtenAt = writtenAt
    self.leavesAt = leavesAt
    self.isScheduled = isScheduled
  }
}
