/// A link of a ticket, seen from that ticket.
public struct TicketLink: Hashable, Sendable {
  public var kind: LinkKind
  /// The other ticket.
  public var other: Ticket.ID
  /// Whether this ticket is the one that blocks, duplicates, is an incident; else the other one is.
  public var isOutgoing: Bool
  /// Of the other ticket.
  public var subject: String
  /// Of the other ticket.
  public var status: TicketStatus

  public init(
    kind: LinkKind, other: Ticket.ID, isOutgoing: Bool, subject: String, status: TicketStatus
  ) {
    self.kind = kind
    self.other = other
    self.isOutgoing = isOutgoing
    self.subject = subject
    self.status = status
  }

  /// "is blocked by"
  public var words: String { isOutgoing ? kind.words : kind.reverseWords }

  /// Whether the other ticket is an incident of this one that is still to be answered.
  public var isOpenIncident: Bool { kind == .incident && !isOutgoing && status.isOpen }
}
