/// How much a ticket matters, least first.
public enum Priority: String, CaseIterable, Codable, Sendable, Comparable {
  case low, normal, high, urgent

  /// 0 for low to 3 for urgent: how it is stored and compared.
  public var rank: Int {
    switch self {
    case .low: 0
    case .normal: 1
    case .high: 2
    case .urgent: 3
    }
  }

  public init?(rank: Int) {
    guard Self.allCases.indices.contains(rank) else { return nil }
    self = Self.allCases[rank]
  }

  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
