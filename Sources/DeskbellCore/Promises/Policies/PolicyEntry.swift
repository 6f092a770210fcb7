/// What is promised on the tickets that meet a condition.
public struct PolicyEntry: Sendable, Equatable {
  /// What becomes of a first response that nobody gave when the ticket is ended.
  public enum Unanswered: String, CaseIterable, Sendable {
    case cancel, breach
  }

  /// Unique in its policy.
  public var name: String
  /// Nil: every ticket.
  public var condition: TicketFilter?
  /// Kinds and priorities that are missing are not promised.
  public var targets: [ClockKind: [Priority: PolicyTarget]]
  public var pausing: [ClockKind: Set<PauseReason>]
  /// Percentages of a target at which notice is given, ascending.
  public var levels: [Int]
  public var unansweredAtSolve: Unanswered

  public init(
    name: String, condition: TicketFilter? = nil,
    targets: [ClockKind: [Priority: PolicyTarget]] = [:],
    pausing: [ClockKind: Set<PauseReason>] = PolicyEntry.standardPausing,
    levels: [Int] = PolicyEntry.standardLevels, unansweredAtSolve: Unanswered = .cancel
  ) {
    self.name = name
    self.condition = condition
    self.targets = targets
    self.pausing = pausing
    self.levels = levels
    self.unansweredAtSolve = unansweredAtSolve
  }

  public static let standardLevels = [50, 75, 100, 150]

  /// Waiting for the customer stops every clock but the first response and the assignment: parking
  /// a ticket before anybody answered keeps no promise. Snoozing stops none.
  public static let standardPausing: [ClockKind: Set<PauseReason>] = [
    .nextResponse: [.status(.pending)], .update: [.status(.pending)],
    .resolution: [.status(.pending)],
  ]
}
