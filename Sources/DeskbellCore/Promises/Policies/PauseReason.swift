/// What stops a clock for a while.
public enum PauseReason: Hashable, Sendable {
  case status(TicketStatus)
  /// Put aside until a time.
  case snoozed
}

extension PauseReason: RawRepresentable {
  /// `on-hold`, `snoozed`: as it is typed and stored.
  public var rawValue: String {
    switch self {
    case .status(let status): status.rawValue
    case .snoozed: "snoozed"
    }
  }

  public init?(rawValue: String) {
    if rawValue == "snoozed" {
      self = .snoozed
    } else {
      guard let status = TicketStatus(rawValue: rawValue) else { return nil }
      self = .status(status)
    }
  }
}
