/// The promises on one ticket as a person sees them: each clock, and why it stands so.
public struct TicketPromises: Sendable, Equatable {
  public let history: [PromiseEvent]
  public let timeline: PromiseTimeline
  public let state: PromiseState

  /// - Parameter now: Up to when the history is folded.
  init(history: [PromiseEvent], timeline: PromiseTimeline, now: Instant) {
    self.history = history
    self.timeline = timeline
    state = history.folded(in: timeline, through: now)
  }

  public static func == (left: TicketPromises, right: TicketPromises) -> Bool {
    left.state == right.state && left.timeline.editions.last?.id == right.timeline.editions.last?.id
      && left.history.count == right.history.count
  }

  /// How the clocks stand at a moment that is not before the newest event.
  public func clocks(at now: Instant) -> [ClockReading] { state.clocks(at: now, in: timeline) }

  /// How the clocks stood at a moment.
  public func clocks(asOf moment: Instant) -> [ClockReading] {
    upTo(moment).state.clocks(at: moment, in: timeline)
  }

  /// What was known at a moment.
  public func upTo(_ moment: Instant) -> TicketPromises {
    TicketPromises(
      history: history.filter { $0.at <= moment },
      timeline: PromiseTimeline(editions: timeline.editions.filter { $0.at <= moment }),
      now: moment)
  }
}
