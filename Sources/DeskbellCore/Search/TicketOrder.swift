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
  /// Who waits longest for an answer first; where nobody waits, last.
  case age
  /// The most urgent first, among equals what to do next.
  case priority
  /// The tickets of one customer side by side, whom we have known longest first.
  case customer

  /// By how much the sort keys of two priorities differ: more than any moment in milliseconds.
  static let priorityStep: Int64 = 1 << 50
}
