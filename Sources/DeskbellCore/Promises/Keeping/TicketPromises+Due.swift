extension TicketPromises {
  /// By when what is promised will be done, in the time of the calendar that it is counted on:
  /// `2026-11-24 14:00 (Europe/Berlin)`. Only what still can be kept: a clock that stands still, is
  /// over or overdue promises nothing.
  public func dueWords(at now: Instant) -> [ClockKind: String] {
    let calendars = timeline.book(at: now).calendars
    var words: [ClockKind: String] = [:]
    for reading in clocks(at: now) where reading.state == .running {
      guard let due = reading.due, due >= now, let zone = calendars[reading.calendar]?.zone else {
        continue
      }
      words[reading.kind] = "\(zone.wallClock.dateAndTime(of: due)) (\(zone.name))"
    }
    return words
  }
}
