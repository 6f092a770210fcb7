import DeskbellCore

/// Promises in as few words as a screen has room for.
enum PromiseWords {
  /// The due column of a list: `in 18m`, `-12m`, `paused`; nil where nothing is promised. The short
  /// form has at most four columns, the long one six.
  static func due(
    _ outlook: PromiseOutlook, at now: Instant, isLong: Bool, hasUnicode: Bool
  ) -> String? {
    if outlook.isPaused { return isLong ? "paused" : hasUnicode ? "\u{2016}" : "=" }
    guard let due = outlook.dueAt else { return nil }
    if outlook.urgency(at: now) == .breached { return "-" + span(from: due, to: now) }
    // The time ran out when the desk closed; until it opens again nothing is late.
    guard due > now else { return "due" }
    return (isLong ? "in " : "") + span(from: now, to: due)
  }

  private static func span(from start: Instant, to end: Instant) -> String {
    end.seconds(since: start) < 60 ? "<1m" : start.age(at: end)
  }

  /// Two columns that say how pressing without a colour.
  static func sign(_ urgency: PromiseUrgency) -> String {
    switch urgency {
    case .none, .calm: "  "
    case .atRisk: "! "
    case .breached: "!!"
    }
  }

  /// `18m left`, `12m overdue`, `paused, 1h 20m left`, `met`: in working time.
  static func standing(_ reading: ClockReading) -> String {
    guard reading.isOpen else {
      return reading.state == .unarmed ? "not running" : state(reading.state)
    }
    let left =
      reading.state == .breached
      ? "\(length(-reading.left)) overdue" : "\(length(reading.left)) left"
    return reading.isPaused ? "paused, \(left)" : left
  }

  static func state(_ state: ClockReading.State) -> String {
    switch state {
    case .running: "running"
    case .paused: "paused"
    case .met: "met"
    case .breached: "breached"
    case .cancelled: "cancelled"
    case .unarmed: "not running"
    }
  }

  /// Working time to the minute: `5h 10m`.
  static func length(_ milliseconds: Int64) -> String {
    let minute: Int64 = 60_000
    if milliseconds < minute { return "<1m" }
    return LedgerWords.length(milliseconds / minute * minute)
  }
}

extension ThemeRole {
  /// How a promise looks that is so near its end.
  static func urgency(_ urgency: PromiseUrgency) -> ThemeRole {
    switch urgency {
    case .none, .calm: .text
    case .atRisk: .clockAtRisk
    case .breached: .clockBreached
    }
  }

  static func clock(_ reading: ClockReading) -> ThemeRole {
    if reading.isOpen, reading.state == .breached { return .clockBreached }
    return reading.isOpen && !reading.isPaused ? .urgency(reading.urgency) : .clockPaused
  }
}
