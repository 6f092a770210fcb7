/// How one ticket stands to another; the raw values are stored, printed and typed.
public enum LinkKind: String, CaseIterable, Codable, Sendable {
  case relates
  case blocks
  case duplicate = "duplicate-of"
  /// One of many reports of the same problem.
  case incident = "incident-of"

  /// Whether it says the same from both sides.
  public var isSymmetric: Bool { self == .relates }

  /// What the ticket is to the other one: "blocks #12".
  public var words: String {
    switch self {
    case .relates: "relates to"
    case .blocks: "blocks"
    case .duplicate: "is a duplicate of"
    case .incident: "is an incident of"
    }
  }

  /// The same seen from the other ticket: "is blocked by #10".
  public var reverseWords: String {
    switch self {
    case .relates: "relates to"
    case .blocks: "is blocked by"
    case .duplicate: "has the duplicate"
    case .incident: "has the incident"
    }
  }
}
