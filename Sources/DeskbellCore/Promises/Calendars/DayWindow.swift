/// Hours of a day in which people work: from `opens` up to, and without, `closes`.
public struct DayWindow: Hashable, Sendable {
  /// Seconds from midnight by the wall clock.
  public let opens: Int64
  /// Seconds from midnight by the wall clock, at most 86,400 (`24:00`).
  public let closes: Int64

  /// nil unless the window opens before it closes, within one day.
  public init?(opens: Int64, closes: Int64) {
    guard opens >= 0, opens < closes, closes <= 86_400 else { return nil }
    self.opens = opens
    self.closes = closes
  }

  /// The whole day.
  public static let wholeDay = DayWindow(unchecked: 0, 86_400)

  private init(unchecked opens: Int64, _ closes: Int64) {
    self.opens = opens
    self.closes = closes
  }
}

extension DayWindow: CustomStringConvertible {
  /// Reads `09:00-17:00`; nil for anything else.
  public init?(_ text: String) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let opens = Self.secondOfDay(ends[0]),
      let closes = Self.secondOfDay(ends[1])
    else { return nil }
    self.init(opens: opens, closes: closes)
  }

  /// `09:00-17:00`, with seconds only where there are any.
  public var description: String { "\(Self.text(opens))-\(Self.text(closes))" }

  /// Seconds from midnight of `09:00`, `9:00`, `09:00:30` or `24:00`; nil for anything else.
  static func secondOfDay(_ text: some StringProtocol) -> Int64? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count),
      let hour = CivilDate.number(parts[0], digits: parts[0].utf8.count == 1 ? 1 : 2), hour <= 24,
      let minute = CivilDate.number(parts[1], digits: 2), minute < 60
    else { return nil }
    let second = parts.count == 2 ? 0 : CivilDate.number(parts[2], digits: 2) ?? 60
    let sum = (hour * 60 + minute) * 60 + second
    return second < 60 && sum <= 86_400 ? sum : nil
  }

  private static func text(_ seconds: Int64) -> String {
    func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let time = "\(two(seconds / 3600)):\(two(seconds / 60 % 60))"
    return seconds % 60 == 0 ? time : "\(time):\(two(seconds % 60))"
  }
}
