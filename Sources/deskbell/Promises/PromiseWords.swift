import DeskbellCore

/// A clock in a line for people.
struct PromiseWords {
  let names: DeskNames
  let now: Instant

  func state(of reading: ClockReading) -> String {
    reading.state == .breached && reading.isOpen ? "overdue" : reading.state.rawValue
  }

  /// `: 1h 20m of 4h left, due 2026-11-23 10:00 (in 2h)`.
  func rest(of reading: ClockReading) -> String {
    let target = LedgerWords.length(reading.target)
    var parts: [String] = []
    if reading.isOpen {
      parts.append(
        reading.left < 0
          ? "\(LedgerWords.length(-reading.left)) over the \(target)"
          : "\(LedgerWords.length(reading.left)) of \(target) left")
      if let due = reading.due {
        parts.append("due \(due.onWallClock) (\(due.relative(to: now)))")
      }
    } else {
      parts.append("\(LedgerWords.length(reading.used)) of \(target) used")
    }
    if let reason = names.clockWords.reason(of: reading) { parts.append(reason) }
    return ": " + parts.joined(separator: ", ")
  }
}

extension ClockReading.State {
  var look: Span.Look {
    switch self {
    case .running: .plain
    case .paused: .yellow
    case .met: .green
    case .breached: .alarm
    case .cancelled, .unarmed: .faint
    }
  }
}
