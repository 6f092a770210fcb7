/// Takes down what the fold of the clocks finds.
protocol ClockObserver {
  /// A clock stood in its phase from its `since` to a moment and used so many milliseconds of it.
  mutating func stood(_ clock: Clock, from start: Instant, to end: Instant, using used: Int64)
  /// A clock was armed, ended, stopped, started again or measured anew.
  mutating func changed(_ clock: Clock, at instant: Instant)
}

/// For folding when nobody asks why.
struct NoObserver: ClockObserver {
  mutating func stood(_ clock: Clock, from start: Instant, to end: Instant, using used: Int64) {}
  mutating func changed(_ clock: Clock, at instant: Instant) {}
}
