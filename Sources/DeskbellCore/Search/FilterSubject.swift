/// A ticket and what stands beside it, as far as a filter may ask for it.
public struct FilterSubject: Sendable {
  public var ticket: Ticket
  /// The addresses of the ticket's customer, folded.
  public var customerAddresses: [String]
  /// The messages that were not taken back.
  var messages: [SearchedMessage]
  public var followers: Set<Agent.ID>

  /// - Parameter messages: All of the ticket, the oldest first.
  public init(
    _ ticket: Ticket, customerAddresses: [String] = [], messages: [Message] = [],
    followers: Set<Agent.ID> = []
  ) {
    self.ticket = ticket
    self.customerAddresses = customerAddresses
    self.followers = followers
    self.messages = messages.enumerated().filter { $0.element.delivery != .withdrawn }.map {
      SearchedMessage($0.element, subject: $0.offset == 0 ? ticket.subject : $0.element.subject)
    }
  }
}
