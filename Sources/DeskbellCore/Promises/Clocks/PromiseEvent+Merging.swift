extension PromiseEvent {
  /// The history as if the mergings that were taken back had never been: this restores the clocks
  /// of both tickets exactly. What took one back may itself have been taken back.
  static func forgettingMerges(in events: [PromiseEvent]) -> [PromiseEvent] {
    guard events.contains(where: \.needsRefold) else { return events }
    var kept = events
    var forgotten: Set<Int> = []
    for end in events.indices.reversed() {
      guard case .unmerged(let merging) = events[end].happening else { continue }
      kept[end].happening = .other
      guard !forgotten.contains(end),
        let start = events[..<end].indices.last(where: {
          events[$0].cause == merging && !forgotten.contains($0)
        })
      else { continue }
      forgotten.insert(start)
      kept[start].happening = .other
      forget(start..<end, in: &kept)
    }
    return kept
  }

  /// Takes what a merging changed on the ticket out of the states up to where it was taken back.
  private static func forget(_ span: Range<Int>, in events: inout [PromiseEvent]) {
    let start = span.lowerBound
    guard start > 0 else { return }
    let (before, after) = (events[start - 1].ticket, events[start].ticket)
    let added = Set(after.tags).subtracting(before.tags)
    for place in span {
      if !added.isEmpty { events[place].ticket.tags.removeAll(where: added.contains) }
    }
    guard before.status != after.status else { return }
    for place in span {
      guard events[place].ticket.status == after.status else { break }
      events[place].ticket.status = before.status
    }
  }
}
