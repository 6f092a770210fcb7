/// A moment in UTC, to the millisecond.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public var milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }
  public init(seconds: Int64) { self = Instant(milliseconds: 0).adding(seconds: seconds) }

  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// The moment so many seconds later; the last or first that there is where that is beyond it.
  public func adding(seconds: Int64) -> Instant {
    let (step, overflows) = seconds.multipliedReportingOverflow(by: 1000)
    let (sum, sumOverflows) = milliseconds.addingReportingOverflow(step)
    guard overflows || sumOverflows else { return Instant(milliseconds: sum) }
    return Instant(milliseconds: seconds < 0 ? .min : .max)
  }

  /// Whole seconds from another moment to this one, rounded down.
  public func seconds(since other: Instant) -> Int64 {
    let (difference, overflows) = milliseconds.subtractingReportingOverflow(other.milliseconds)
    let limit: Int64 = milliseconds < other.milliseconds ? .min : .max
    return (overflows ? limit : difference).floorDivided(by: 1000)
  }
}

extension Int64 {
  /// Division that rounds towards minus infinity, so that moments before 1970 fall on the right day.
  func floorDivided(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}

extension Instant: Codable {
  public init(from decoder: any Decoder) throws {
    milliseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }
}
