/// Levels of a clock that were reached and not raised yet.
public struct LevelCrossing: Hashable, Codable, Sendable {
  public var kind: ClockKind
  public var instance: Int
  /// The highest one, in percent of the target.
  public var percent: Int
  /// Lower ones that nobody looked at in time, ascending.
  public var skipped: [Int]

  public init(kind: ClockKind, instance: Int, percent: Int, skipped: [Int] = []) {
    self.kind = kind
    self.instance = instance
    self.percent = percent
    self.skipped = skipped
  }
}

extension PromiseState {
  /// The levels to raise now, at most one for each clock. Folding in a `levelRaised` for it makes
  /// sure that it is raised once.
  public func levelsDue(at now: Instant, in timeline: PromiseTimeline) -> [LevelCrossing] {
    var current = self
    current.advance(to: now, in: timeline)
    let book = timeline.book(edition: current.edition)
    guard let entry = current.entry.flatMap(book.entry(named:))?.entry else { return [] }
    return current.clocks.compactMap { clock in
      guard clock.isOpen else { return nil }
      let used = clock.reading(at: now, in: book).used
      let reached = entry.levels.filter { $0 > clock.raisedLevel && clock.share($0) <= used }
      guard let highest = reached.max() else { return nil }
      return LevelCrossing(
        kind: clock.kind, instance: clock.instance, percent: highest,
        skipped: reached.filter { $0 < highest }.sorted())
    }
  }
}

extension Clock {
  /// The lowest level that was not raised.
  func nextLevel(among levels: [Int]) -> Int? { levels.filter { $0 > raisedLevel }.min() }

  /// When so much is used if it goes on as it does; nil where it never is.
  func reaches(_ share: Int64, in book: PromiseBook) -> Instant? {
    guard share > used else { return since }
    guard phase == .running else { return nil }
    return book.calendars[calendar]?.due(from: since, after: share - used)
  }
}
