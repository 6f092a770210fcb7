/// What the clocks of a time zone showed and will show.
///
/// Read by ourselves from the files of the system (``init(named:)``), because the zones of
/// Foundation stay as they were when the program was built and tell only of summer time, not of
/// every change of the offset (Apia left out 2011-12-30).
public struct ZoneRules: Sendable, Equatable {
  /// A moment from which the clocks are ahead of UTC by so many seconds.
  public struct Transition: Sendable, Equatable {
    /// Seconds since 1970-01-01T00:00:00Z.
    public var second: Int64
    /// Seconds ahead of UTC.
    public var offset: Int64

    public init(second: Int64, offset: Int64) {
      self.second = second
      self.offset = offset
    }
  }

  /// A stretch of time in which the offset stays what it is.
  public struct Stretch: Sendable, Equatable {
    /// Seconds since 1970-01-01T00:00:00Z; `Int64.min` where it has always been so.
    public var start: Int64
    /// The second with which the next stretch begins; `Int64.max` where it stays so.
    public var end: Int64
    /// Seconds ahead of UTC.
    public var offset: Int64
  }

  /// The name in the database of time zones: `Europe/Vilnius`.
  public let name: String
  /// The offset before the first transition, in seconds.
  let firstOffset: Int64
  /// Ascending, without two at the same second.
  let transitions: [Transition]
  /// What holds after the last transition; nil where nothing changes any more.
  let yearly: YearlyZoneRule?

  /// - Parameter transitions: Ascending.
  public init(
    name: String, firstOffset: Int64, transitions: [Transition] = [],
    yearly: YearlyZoneRule? = nil
  ) {
    self.name = name
    self.firstOffset = firstOffset
    self.transitions = transitions
    self.yearly = yearly
  }

  /// Coordinated universal time.
  public static let utc = ZoneRules(name: "UTC", firstOffset: 0)

  /// Seconds by which the clocks are ahead of UTC.
  public func offset(at instant: Instant) -> Int64 {
    stretch(at: instant.seconds(since: Instant(milliseconds: 0))).offset
  }

  /// The stretch of constant offset in which a second since 1970-01-01T00:00:00Z lies.
  public func stretch(at second: Int64) -> Stretch {
    let next = place(after: second)
    guard next < transitions.count else { return lastStretch(at: second) }
    let last = next == 0 ? nil : transitions[next - 1]
    return Stretch(
      start: last?.second ?? .min, end: transitions[next].second,
      offset: last?.offset ?? firstOffset)
  }

  /// The wall clock of a person in this zone.
  public var wallClock: WallClock { WallClock { offset(at: $0) } }

  private func lastStretch(at second: Int64) -> Stretch {
    let start = transitions.last?.second ?? .min
    guard let yearly else {
      return Stretch(start: start, end: .max, offset: transitions.last?.offset ?? firstOffset)
    }
    var stretch = yearly.stretch(at: second)
    stretch.start = max(stretch.start, start)
    return stretch
  }

  /// The place of the first transition after a second.
  private func place(after second: Int64) -> Int {
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].second <= second { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
