/// What can be done to a ticket together with another one.
public enum JoiningVerb: Hashable, Sendable {
  /// Makes it a part of another ticket. Where the two have different customers, only with
  /// `acrossCustomers`: the person has seen both.
  case merge(into: Ticket.ID, acrossCustomers: Bool)
  /// Makes it a ticket of its own again.
  case unmerge
  /// Makes a new ticket of some of its messages.
  case split(SplitRequest)
  case link(LinkKind, to: Ticket.ID)
  case unlink(LinkKind, from: Ticket.ID)
}
