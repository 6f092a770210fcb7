/// A length of time by the clock on the wall as people type it: `30m`, `2h`, `7d`, `2w`.
public struct TimeSpan: Hashable, Sendable {
  private static let units: [Character: Int64] = [
    "s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 7 * 86_400,
  ]

  public var seconds: Int64

  /// nil for anything but a number from 1 to 100000 and a unit.
  public init?(_ text: String) {
    guard let unit = text.last.flatMap({ Self.units[$0] }),
      text.dropLast().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let count = Int64(text.dropLast()), (1...100_000).contains(count)
    else { return nil }
    seconds = count * unit
  }
}
