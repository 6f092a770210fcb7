/// Why one item of a batch was not taken, for people.
public struct IntakeRefusal: Error, Hashable, Sendable {
  /// The line on which the item begins, from 1.
  public var line: Int
  public var reason: String

  public init(line: Int, reason: String) {
    self.line = line
    self.reason = reason
  }
}
