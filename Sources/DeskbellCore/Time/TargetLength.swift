/// How long something may take: `30m`, `1h 30m`, or `2d`, where a day is a standard day of the
/// calendar that it is measured by.
public struct TargetLength: Hashable, Sendable {
  /// The part that is not written in days, in seconds.
  public var seconds: Int64
  public var days: Int64

  /// About ten years; more is refused.
  private static let maximumDays: Int64 = 3660

  public init(seconds: Int64, days: Int64 = 0) {
    self.seconds = seconds
    self.days = days
  }

  /// Reads numbers with `d`, `h`, `m` or `s`, the larger first and none twice. Zero is read as such.
  public init(_ text: String) throws(TargetLengthError) {
    self.init(seconds: 0)
    let compact = text.lowercased().filter { $0 != " " }
    var units: [(Character, Int64)] = [("d", 86_400), ("h", 3600), ("m", 60), ("s", 1)]
    var digits = ""
    for character in compact {
      if character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      guard let place = units.firstIndex(where: { $0.0 == character }), !digits.isEmpty else {
        throw .unreadable(text)
      }
      let unit = units[place].1
      units.removeFirst(place + 1)
      guard digits.count <= 10, let count = Int64(digits),
        count * unit <= Self.maximumDays * 86_400
      else { throw .tooLong(text) }
      digits = ""
      if character == "d" { days = count } else { seconds += count * unit }
    }
    guard digits.isEmpty, !compact.isEmpty else { throw .unreadable(text) }
    guard days * 86_400 + seconds <= Self.maximumDays * 86_400 else { throw .tooLong(text) }
  }

  public var isZero: Bool { seconds == 0 && days == 0 }

  /// How much working time of a calendar it is. Where a calendar works always, a day is 24 hours
  /// unless the calendar says otherwise.
  ///
  /// - Throws: Where it is written in days and the calendar does not say what a day is.
  public func milliseconds(on calendar: WorkingCalendar) throws(TargetLengthError) -> Int64 {
    guard days != 0 else { return seconds * 1000 }
    guard let day = calendar.standardDay ?? (calendar.isAlways ? 86_400 : nil) else {
      throw .noStandardDay(calendar: calendar.name)
    }
    return (days * day + seconds) * 1000
  }
}

extension TargetLength: CustomStringConvertible {
  /// `2d 1h 30m`, in the form in which it is read.
  public var description: String {
    let parts = [
      (days, "d"), (seconds / 3600, "h"), (seconds / 60 % 60, "m"), (seconds % 60, "s"),
    ]
    let shown = parts.filter { $0.0 != 0 }.map { "\($0.0)\($0.1)" }
    return shown.isEmpty ? "0m" : shown.joined(separator: " ")
  }
}
