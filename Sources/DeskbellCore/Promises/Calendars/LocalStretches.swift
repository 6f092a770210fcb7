/// The stretches of constant offset between two moments, on the line of local time, as far as
/// working time can lie in them.
///
/// Within one the wall clock is continuous; the jumps lie between them.
struct LocalStretches: Sequence, IteratorProtocol {
  struct Stretch {
    /// Milliseconds since 1970-01-01T00:00 by the wall clock.
    var local: ClosedRange<Int64>
    /// Milliseconds by which the wall clock is ahead of UTC.
    var offset: Int64
  }

  /// The beginning of the year 0 and the end of the year 9999, in milliseconds since 1970 in UTC:
  /// working time outside is not counted, so that no sum overflows and no search is endless.
  static let limits: ClosedRange<Int64> = -62_167_219_200_000...253_402_300_800_000

  private let zone: ZoneRules
  private let end: Int64
  private var position: Int64

  init(from start: Instant, to end: Instant, zone: ZoneRules, hours: WorkingHours) {
    self.zone = zone
    position = Swift.max(start.milliseconds, Self.limits.lowerBound)
    var limit = Self.limits.upperBound
    if let lastDay = hours.endOfWork {
      // Two days are more than any wall clock is behind UTC.
      let days = Swift.min(Swift.max(lastDay, -1_000_000), 10_000_000) + 2
      limit = Swift.min(limit, days * WorkingHours.day)
    }
    self.end = Swift.min(end.milliseconds, limit)
  }

  mutating func next() -> Stretch? {
    guard position < end else { return nil }
    let stretch = zone.stretch(at: position.floorDivided(by: 1000))
    let stop = stretch.end <= end.floorDivided(by: 1000) ? stretch.end * 1000 : end
    defer { position = stop }
    let offset = stretch.offset * 1000
    return Stretch(local: (position + offset)...(stop + offset), offset: offset)
  }
}
