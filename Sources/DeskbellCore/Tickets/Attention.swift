/// When a ticket should be looked at: the order of *what to do next*, explained as an addition.
public struct Attention: Equatable, Sendable {
  /// By when the next promise must be kept; else the customer's oldest unanswered message; else the
  /// last change.
  public var base: Instant
  /// Seconds that the priority allows where nothing is promised, and more where nobody waits.
  public var allowance: Int64
  public var isCustomerWaiting: Bool
  /// The base is the due time of a promise.
  public var isPromised: Bool

  /// The moment by which it is sorted, the earliest first.
  public var at: Instant { base.adding(seconds: allowance) }

  public init(
    priority: Priority, waitingSince: Instant?, updatedAt: Instant, due: Instant? = nil
  ) {
    isCustomerWaiting = waitingSince != nil
    isPromised = due != nil
    base = due ?? waitingSince ?? updatedAt
    let hours: Int64 =
      switch priority {
      case .urgent: 1
      case .high: 4
      case .normal: 24
      case .low: 72
      }
    allowance = due != nil ? 0 : hours * 3600 * (isCustomerWaiting ? 1 : 3)
  }

  public init(of ticket: Ticket) {
    self.init(
      priority: ticket.priority, waitingSince: ticket.waitingSince, updatedAt: ticket.updatedAt,
      due: ticket.outlook.dueAt)
  }
}
