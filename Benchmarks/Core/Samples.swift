/// Times of many runs of one thing.
struct Samples {
  /// In microseconds, sorted.
  let micros: [Double]

  init(_ micros: [Double]) { self.micros = micros.sorted() }

  func quantile(_ share: Double) -> Double {
    guard !micros.isEmpty else { return .nan }
    return micros[min(micros.count - 1, Int(Double(micros.count) * share))]
  }

  var median: Double { quantile(0.5) }
  var p99: Double { quantile(0.99) }

  /// Times `runs` runs after some to get warm.
  static func measure(
    runs: Int, before: () -> Void = {}, _ body: (Int) throws -> Void
  ) rethrows -> Samples {
    for run in 0..<min(5, runs) { try body(run) }
    let clock = ContinuousClock()
    return Samples(
      try (0..<runs).map { run in
        before()
        let start = clock.now
        try body(run)
        let taken = clock.now - start
        return Double(taken.components.attoseconds) / 1e12
          + Double(taken.components.seconds) * 1e6
      })
  }
}
