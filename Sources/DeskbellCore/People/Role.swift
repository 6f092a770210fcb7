/// What an agent is to the desk; what that allows is in `PermissionTable`.
public enum Role: String, CaseIterable, Codable, Sendable {
  case agent, senior, supervisor, administrator
}
