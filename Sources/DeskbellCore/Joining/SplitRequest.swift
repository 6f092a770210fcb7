/// Messages that become a ticket of their own.
public struct SplitRequest: Hashable, Sendable {
  /// Who the new ticket is for.
  public enum Owner: String, CaseIterable, Hashable, Sendable {
    /// The customer of the ticket that they come from.
    case customer
    /// Whoever wrote the first of them.
    case author
  }

  /// Messages of one ticket; the order does not matter.
  public var messages: [Message.ID]
  /// Of the new ticket; nil: that of the first message, else of the old ticket.
  public var subject: String?
  public var owner: Owner

  public init(messages: [Message.ID], subject: String? = nil, owner: Owner = .customer) {
    self.messages = messages
    self.subject = subject
    self.owner = owner
  }
}
