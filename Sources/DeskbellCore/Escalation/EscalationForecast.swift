/// How the clocks of a ticket stand, and how they would stand after each way to escalate it.
public struct EscalationForecast: Equatable, Sendable {
  /// As they stand now.
  public var before: [ClockReading]
  /// Ways that cannot be taken at all have none.
  public var after: [EscalationTarget: [ClockReading]]

  public init(before: [ClockReading], after: [EscalationTarget: [ClockReading]]) {
    self.before = before
    self.after = after
  }
}
