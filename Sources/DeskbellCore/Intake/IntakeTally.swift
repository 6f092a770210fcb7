/// What became of many incoming messages, in numbers.
public struct IntakeTally: Sendable, Equatable {
  public private(set) var new = 0
  public private(set) var added = 0
  public private(set) var known = 0
  public private(set) var refused = 0

  public init() {}

  public var total: Int { new + added + known + refused }

  public mutating func count(_ outcome: IntakeReceipt.Outcome) {
    switch outcome {
    case .new: new += 1
    case .added: added += 1
    case .known: known += 1
    case .refused: refused += 1
    }
  }
}
