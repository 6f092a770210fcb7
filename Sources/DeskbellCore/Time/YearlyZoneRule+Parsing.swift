extension YearlyZoneRule {
  /// Reads the value of `TZ` in its long form; nil for anything else, also for summer time without
  /// its rule, which POSIX leaves to the system.
  public init?(posix text: String) {
    var scanner = Scanner(text: Array(text.utf8)[...])
    guard scanner.skipName(), let standard = scanner.time(hours: 0...24) else { return nil }
    standardOffset = -standard
    guard !scanner.isAtEnd else {
      summer = nil
      return
    }
    guard scanner.skipName() else { return nil }
    var offset = -standard + 3600
    if !scanner.isNext(",") {
      guard let stated = scanner.time(hours: 0...24) else { return nil }
      offset = -stated
    }
    guard let start = scanner.change(), let end = scanner.change(), scanner.isAtEnd else {
      return nil
    }
    summer = Summer(offset: offset, start: start, end: end)
  }

  private struct Scanner {
    var text: ArraySlice<UInt8>

    var isAtEnd: Bool { text.isEmpty }

    func isNext(_ character: Unicode.Scalar) -> Bool {
      text.first == UInt8(ascii: character)
    }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
      guard isNext(character) else { return false }
      text.removeFirst()
      return true
    }

    /// Three letters or more, or anything in angle brackets.
    mutating func skipName() -> Bool {
      if skip("<") {
        guard let end = text.firstIndex(of: UInt8(ascii: ">")) else { return false }
        text = text[(end + 1)...]
        return true
      }
      let name = text.prefix { (0x41...0x5A).contains($0 & 0xDF) }
      text = text[name.endIndex...]
      return name.count >= 3
    }

    mutating func number(_ range: ClosedRange<Int64>) -> Int64? {
      let digits = text.prefix { (0x30...0x39).contains($0) }
      guard (1...4).contains(digits.count) else { return nil }
      text = text[digits.endIndex...]
      let value = digits.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
      return range.contains(value) ? value : nil
    }

    /// Seconds of `[+-]hh[:mm[:ss]]`.
    mutating func time(hours: ClosedRange<Int64>) -> Int64? {
      let isNegative = skip("-")
      if !isNegative { _ = skip("+") }
      guard var seconds = number(hours).map({ $0 * 3600 }) else { return nil }
      for unit: Int64 in [60, 1] where skip(":") {
        guard let part = number(0...59) else { return nil }
        seconds += part * unit
      }
      return isNegative ? -seconds : seconds
    }

    /// `,M3.5.0/2`, `,J60` or `,59/-1`.
    mutating func change() -> Change? {
      guard skip(","), let day = day() else { return nil }
      guard skip("/") else { return Change(day: day, time: 2 * 3600) }
      return time(hours: 0...167).map { Change(day: day, time: $0) }
    }

    private mutating func day() -> Day? {
      if skip("J") { return number(1...365).map(Day.withoutLeapDay) }
      guard skip("M") else { return number(0...365).map(Day.dayOfYear) }
      guard let month = number(1...12), skip("."), let week = number(1...5), skip("."),
        let weekday = number(0...6)
      else { return nil }
      return .weekday(month: month, week: week, weekday: weekday)
    }
  }
}
