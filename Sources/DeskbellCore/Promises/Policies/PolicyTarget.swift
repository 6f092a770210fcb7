/// How long something may take, and on which calendar that is counted.
public struct PolicyTarget: Sendable, Equatable {
  public var length: TargetLength
  /// The calendar's name.
  public var calendar: String

  public init(length: TargetLength, calendar: String) {
    self.length = length
    self.calendar = calendar
  }
}
