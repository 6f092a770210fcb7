import ArgumentParser

/// A length of time by the clock on the wall: `90d`, `12w`, `10s`.
struct TimeSpanArgument: ExpressibleByArgument {
  private static let units: [Character: Int64] = [
    "s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800,
  ]

  let seconds: Int64
  let text: String

  init(seconds: Int64) {
    self.seconds = seconds
    text = "\(seconds)s"
  }

  init?(argument: String) {
    guard let unit = argument.last.flatMap({ Self.units[$0] }),
      argument.dropLast().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let count = Int64(argument.dropLast()), (1...100_000).contains(count)
    else { return nil }
    seconds = count * unit
    text = argument
  }

  var defaultValueDescription: String { text }
}
