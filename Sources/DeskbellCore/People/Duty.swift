/// Whether an agent takes tickets.
public enum Duty: Hashable, Codable, Sendable {
  case on
  case off
  case away(until: Instant)

  /// Whether the agent takes tickets at a moment.
  public func isOn(at now: Instant) -> Bool {
    switch self {
    case .on: true
    case .off: false
    case .away(let until): until <= now
    }
  }
}
