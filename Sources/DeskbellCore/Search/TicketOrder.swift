/// How a list is sorted.
public enum TicketOrder: String, CaseIterable, Codable, Sendable {
  /// What to do next first (`Attention`).
  case next
  /// The last changed first.
  case updated
  /// The newest first.
  case created
  /// The promise that must be kept first; tickets without one come last.
  case due
}
