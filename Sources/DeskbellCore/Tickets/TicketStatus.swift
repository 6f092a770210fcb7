/// Where a ticket stands. What may follow what is in `StatusMachine`.
public enum TicketStatus: String, CaseIterable, Codable, Sendable {
  /// Nobody has touched it.
  case new
  /// We owe work.
  case open
  /// We asked the customer.
  case pending
  /// A third party owes.
  case onHold = "on-hold"
  /// Answered; a customer's message reopens it.
  case solved
  /// Ended.
  case closed
  /// Became part of another ticket.
  case merged
  case spam

  /// Whether it belongs to the work that is still to be done.
  public var isOpen: Bool {
    switch self {
    case .new, .open, .pending, .onHold: true
    case .solved, .closed, .merged, .spam: false
    }
  }
}
