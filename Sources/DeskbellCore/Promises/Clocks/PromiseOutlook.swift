/// What is to be expected of a ticket's clocks as long as nothing happens to it: kept beside the
/// ticket, for sorting and searching.
public struct PromiseOutlook: Sendable, Equatable {
  /// The earliest due time of a running clock, in the past where it is overdue.
  public var dueAt: Instant?
  /// When three quarters of a running clock's target are used.
  public var riskAt: Instant?
  /// A promise is broken at every moment behind this one.
  public var breachAt: Instant?
  /// When a level is reached that was not raised yet.
  public var levelAt: Instant?
  /// A promise is broken already, whatever comes.
  public var hasBreached = false
  /// Clocks stand still, and none runs.
  public var isPaused = false

  public init(
    dueAt: Instant? = nil, riskAt: Instant? = nil, breachAt: Instant? = nil,
    levelAt: Instant? = nil, hasBreached: Bool = false, isPaused: Bool = false
  ) {
    self.dueAt = dueAt
    self.riskAt = riskAt
    self.breachAt = breachAt
    self.levelAt = levelAt
    self.hasBreached = hasBreached
    self.isPaused = isPaused
  }
}

extension PromiseState {
  /// - Precondition: The state is advanced to now.
  public func outlook(in timeline: PromiseTimeline) -> PromiseOutlook {
    let book = timeline.book(edition: edition)
    let levels = entry.flatMap(book.entry(named:))?.entry.levels ?? []
    var outlook = PromiseOutlook()
    outlook.hasBreached = wasBrokenBefore
    for clock in clocks {
      if clock.brokenAt != nil { outlook.hasBreached = true }
      guard clock.isOpen else { continue }
      if let next = clock.nextLevel(among: levels) {
        outlook.levelAt = Self.earlier(outlook.levelAt, clock.reaches(clock.share(next), in: book))
      }
      guard clock.phase == .running, let calendar = book.calendars[clock.calendar] else { continue }
      let due = clock.brokenAt ?? calendar.due(from: clock.since, after: clock.left)
      outlook.dueAt = Self.earlier(outlook.dueAt, due)
      outlook.riskAt = Self.earlier(
        outlook.riskAt, clock.brokenAt ?? clock.reaches(clock.share(75), in: book))
      outlook.breachAt = Self.earlier(
        outlook.breachAt,
        clock.brokenAt ?? calendar.brokenAfter(from: clock.since, milliseconds: clock.left))
    }
    outlook.isPaused = outlook.dueAt == nil && clocks.contains { $0.phase == .paused }
    return outlook
  }

  private static func earlier(_ left: Instant?, _ right: Instant?) -> Instant? {
    guard let left, let right else { return left ?? right }
    return min(left, right)
  }
}
