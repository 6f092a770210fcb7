/// Takes down what the fold of the clocks finds.
protocol ClockObserver {
  /// A clock stood in its phase over a stretch of time and used so many milliseconds of it.
  mutating func stood(_ clock: Clock, _ stretch: ClockStretch)
  /// A clock was armed, ended, stopped, started again or measured anew.
  mutating func changed(_ clock: Clock, at instant: Instant)
  /// An answer was written that leaves later.
  mutating func held(_ answer: HeldAnswer, at instant: Instant)
}

/// A stretch of time in which nothing happened to a clock.
struct ClockStretch {
  var start: Instant
  var end: Instant
  /// Milliseconds of working time.
  var used: Int64
  /// The one that was in force; nil for a clock that stood still.
  var calendar: CalendarInForce?
}

/// For folding when nobody asks why.
struct NoObserver: ClockObserver {
  mutating func stood(_ clock: Clock, _ stretch: ClockStretch) {}
  mutating func changed(_ clock: Clock, at instant: Instant) {}
  mutating func held(_ answer: HeldAnswer, at instant: Instant) {}
}
