/// A stretch of time, half open; nil: no end on that side.
public struct InstantRange: Hashable, Sendable {
  public var from: Instant?
  public var before: Instant?

  /// nil where no side has an end.
  public init?(from: Instant? = nil, before: Instant? = nil) {
    guard from != nil || before != nil else { return nil }
    self.from = from
    self.before = before
  }

  public func contains(_ moment: Instant) -> Bool {
    (from.map { moment >= $0 } ?? true) && (before.map { moment < $0 } ?? true)
  }

  /// Whether no moment lies in both.
  func isDisjoint(from other: InstantRange) -> Bool {
    let start = [from, other.from].compactMap(\.self).max()
    let end = [before, other.before].compactMap(\.self).min()
    guard let start, let end else { return false }
    return start >= end
  }
}
