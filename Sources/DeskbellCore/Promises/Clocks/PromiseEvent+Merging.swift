extension PromiseEvent {
  /// The history as if the mergings that were taken back had never been: this restores the clocks
  /// of both tickets exactly.
  static func forgettingMerges(in events: [PromiseEvent]) -> [PromiseEvent] {
    guard events.contains(where: \.needsRefold) else { return events }
    var kept = events
    for (end, event) in events.enumerated() {
      guard case .unmerged(let merging) = event.happening else { continue }
      kept[end].happening = .other
      guard let start = events[..<end].firstIndex(where: { $0.sequence == merging }) else {
        continue
      }
      kept[start].happening = .other
      guard start > 0, kept[start].ticket.status == .merged else { continue }
      let status = kept[start - 1].ticket.status
      for place in start..<end where kept[place].ticket.status == .merged {
        kept[place].ticket.status = status
      }
    }
    return kept
  }
}
