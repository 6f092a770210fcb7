/// What an agent is to the desk; what that allows is in `PermissionTable`.
public enum Role: String, CaseIterable, Codable, Sendable, Comparable {
  case agent, senior, supervisor, administrator

  /// By what they may do: an administrator is the highest.
  public static func < (left: Role, right: Role) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
