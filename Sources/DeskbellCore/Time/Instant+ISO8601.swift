/// ISO 8601 without Foundation's formatters, whose first use costs milliseconds of start-up.
extension Instant {
  /// `2026-11-21T10:00:00.000Z`.
  public var iso8601: String {
    let civil = CivilDate(daysSinceEpoch: milliseconds.floorDivided(by: 86_400_000))
    let rest = (milliseconds % 86_400_000 + 86_400_000) % 86_400_000
    func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let thousandths = rest % 1000
    let fraction = String(repeating: "0", count: 3 - "\(thousandths)".count) + "\(thousandths)"
    return "\(civil)T\(two(rest / 3_600_000)):\(two(rest / 60_000 % 60)):"
      + "\(two(rest / 1000 % 60)).\(fraction)Z"
  }

  /// `2026-11-21T10:00:00Z`, with thousandths only where there are any.
  public var shortISO8601: String {
    milliseconds % 1000 == 0 ? String(iso8601.dropLast(5)) + "Z" : iso8601
  }

  /// Reads `2026-11-21T10:00:00Z`, with or without a fraction, `Z` or an offset such as `+02:00`,
  /// or a date alone (midnight UTC); nil for anything else.
  public init?(iso8601 text: String) {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let civil = CivilDate(String(parts[0])) else { return nil }
    let midnight = civil.daysSinceEpoch * 86_400_000
    guard parts.count == 2 else {
      self.init(milliseconds: midnight)
      return
    }
    guard let time = Self.timeOfDay(parts[1]) else { return nil }
    self.init(milliseconds: midnight + time)
  }

  /// Milliseconds from midnight UTC of `10:00:00.000Z` or `10:00:00+02:00`.
  private static func timeOfDay(_ text: Substring) -> Int64? {
    guard let zoneStart = text.firstIndex(where: { $0 == "Z" || $0 == "+" || $0 == "-" }),
      let offset = offset(text[zoneStart...])
    else { return nil }
    let clock = text[..<zoneStart].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 3, let hour = number(clock[0]), hour < 24,
      let minute = number(clock[1]), minute < 60
    else { return nil }
    let second = clock[2].split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = number(second[0]), whole < 61, second.count <= 2 else {
      return nil
    }
    var thousandths: Int64 = 0
    if second.count == 2 {
      guard !second[1].isEmpty, second[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return nil
      }
      thousandths = Int64((second[1] + "000").prefix(3)) ?? 0
    }
    return ((hour * 60 + minute) * 60 + whole) * 1000 + thousandths - offset
  }

  /// Milliseconds of `Z`, `+02:00` or `+0200`.
  private static func offset(_ text: Substring) -> Int64? {
    if text == "Z" { return 0 }
    let digits = text.dropFirst()
    guard digits.count == 4 || (digits.count == 5 && digits.dropFirst(2).first == ":"),
      let hours = number(digits.prefix(2)), let minutes = number(digits.suffix(2)), hours < 24,
      minutes < 60
    else { return nil }
    return (hours * 60 + minutes) * 60_000 * (text.first == "-" ? -1 : 1)
  }

  private static func number(_ text: Substring) -> Int64? { CivilDate.number(text, digits: 2) }
}
