import DeskbellCore

/// What happened to an agent's tickets, in words.
enum AlertWords {
  /// `#12 is yours now: Refund`, or of several `2 tickets are yours now, 3 messages`.
  static func summary(_ alerts: [DeskAlert]) -> String {
    if alerts.count == 1 { return words(alerts[0]) }
    let assigned = alerts.filter { $0.kind == .assigned }.count
    let messages = alerts.count - assigned
    var parts: [String] = []
    if assigned > 0 {
      parts.append(assigned == 1 ? "1 ticket is yours now" : "\(assigned) tickets are yours now")
    }
    if messages > 0 { parts.append(messages == 1 ? "1 message" : "\(messages) messages") }
    return parts.joined(separator: ", ")
  }

  private static func words(_ alert: DeskAlert) -> String {
    switch alert.kind {
    case .assigned: "#\(alert.ticket) is yours now: \(alert.subject)"
    case .message: "#\(alert.ticket) the customer wrote: \(alert.subject)"
    }
  }
}
