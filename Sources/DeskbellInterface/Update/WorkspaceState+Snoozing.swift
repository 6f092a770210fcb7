import DeskbellCore

extension WorkspaceState {
  /// What the words of a snooze mean now.
  func snooze(of words: String) throws(MomentError) -> Snooze {
    try Snooze(words, reader: MomentReader(now: now, wallClock: wallClock))
  }

  /// Puts tickets aside as said in words, which are remembered for the next time.
  mutating func snooze(_ words: String, _ tickets: [SeenTicket]) -> [WorkspaceEffect] {
    guard let snooze = try? snooze(of: words) else {
      say("\"\(words)\" is no time to come any more.", .problem)
      return []
    }
    lastSnooze = words
    return [.views(.rememberSnooze(words))]
      + perform(.snooze(until: snooze.until, reason: snooze.reason), on: tickets)
  }
}
