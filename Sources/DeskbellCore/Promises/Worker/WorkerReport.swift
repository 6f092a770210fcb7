/// What one round of the worker did.
public struct WorkerReport: Sendable, Equatable {
  /// Open tickets that followed a new version of a calendar or policy.
  public var followed = 0
  /// Snoozed tickets that came back.
  public var woken: [Ticket.ID] = []
  /// Levels that were raised.
  public var raised: [Raised] = []

  public struct Raised: Sendable, Equatable {
    public var ticket: Ticket.ID
    public var level: LevelCrossing
  }

  public init() {}

  public var isEmpty: Bool { followed == 0 && woken.isEmpty && raised.isEmpty }
}
