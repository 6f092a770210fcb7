/// A ticket that may be about the same as another one, and why that is thought.
public struct SimilarTicket: Equatable, Sendable, Identifiable {
  public var ticket: Ticket
  public var customer: Customer
  /// 0 to 100.
  public var score: Int
  /// In words, the weightiest first: "same customer", "same subject".
  public var reasons: [String]

  public var id: Ticket.ID { ticket.id }

  public init(ticket: Ticket, customer: Customer, score: Int, reasons: [String]) {
    self.ticket = ticket
    self.customer = customer
    self.score = score
    self.reasons = reasons
  }
}
