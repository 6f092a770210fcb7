/// A day of the proleptic Gregorian calendar, in no time zone.
public struct CivilDate: Hashable, Sendable, CustomStringConvertible {
  public var year: Int64
  public var month: Int64
  public var day: Int64

  /// The date so many days after 1970-01-01 (H. Hinnant, "chrono-compatible low-level date
  /// algorithms", `civil_from_days`).
  public init(daysSinceEpoch days: Int64) {
    let shifted = days + 719_468
    let era = shifted.floorDivided(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// nil for days that do not exist.
  public init?(year: Int64, month: Int64, day: Int64) {
    guard (0...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
    guard CivilDate(daysSinceEpoch: daysSinceEpoch) == self else { return nil }
  }

  /// Reads `2026-11-21`; nil for anything else and for days that do not exist.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = Self.number(parts[0], digits: 4),
      let month = Self.number(parts[1], digits: 2), let day = Self.number(parts[2], digits: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Days after 1970-01-01 (`days_from_civil` of the same source).
  public var daysSinceEpoch: Int64 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear.floorDivided(by: 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  public var description: String {
    func padded(_ value: Int64, _ digits: Int) -> String {
      let text = "\(value.magnitude)"
      let zeros = String(repeating: "0", count: max(0, digits - text.count))
      return (value < 0 ? "-" : "") + zeros + text
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Reads so many decimal digits and nothing else, no sign either.
  static func number(_ text: some StringProtocol, digits: Int) -> Int64? {
    guard text.utf8.count == digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int64(text)
  }
}
