/// Why words mean no moment to come.
public enum MomentError: Error, Hashable, Sendable {
  case unreadable
  case past(Instant)
}
