/// Reads the times of a query: `<2h`, `>=2026-11-01`, `today`, `mon`, `2026-11-01..2026-11-15`.
struct QueryTimes {
  /// Where lengths of time such as `2h` are counted to from now.
  enum Direction {
    case ahead, back
  }

  /// What a word means: a day from its beginning to its end, or a moment.
  private struct Span {
    var start: Instant
    var end: Instant
    /// Told as a length of time from now.
    var isRelative = false
  }

  private static let signs = ["<=", ">=", "<", ">", "="]
  private static let words = ["today", "yesterday", "tomorrow"]

  let context: QueryContext
  let direction: Direction

  func range(_ piece: QueryTerm.Piece) throws(QueryError) -> InstantRange {
    let bounds = try bounds(piece)
    guard let range = InstantRange(from: bounds.from, before: bounds.before) else {
      throw piece.error("A range needs a beginning or an end, such as 2026-11-01..2026-11-15.")
    }
    return range
  }

  private typealias Bounds = (from: Instant?, before: Instant?)

  private func bounds(_ piece: QueryTerm.Piece) throws(QueryError) -> Bounds {
    if let dots = piece.text.firstRange(of: "..") {
      return try between(
        piece, String(piece.text[..<dots.lowerBound]), piece.text[dots.upperBound...])
    }
    let sign = Self.signs.first { piece.text.hasPrefix($0) } ?? ""
    let span = try span(
      QueryTerm.Piece(
        text: String(piece.text.dropFirst(sign.count)), column: piece.column + sign.count))
    // Less than seven days ago is later than seven days ago.
    let isTurned = span.isRelative && direction == .back
    switch sign {
    case "<", "<=":
      if isTurned { return (span.start, nil) }
      return (nil, sign == "<" ? span.start : span.end)
    case ">", ">=":
      if isTurned { return (nil, span.start) }
      return (sign == ">" ? span.end : span.start, nil)
    default:
      // A length alone means within it.
      guard span.isRelative else { return (span.start, span.end) }
      return isTurned ? (span.start, nil) : (nil, span.start)
    }
  }

  private func between(
    _ piece: QueryTerm.Piece, _ first: String, _ last: Substring
  ) throws(QueryError) -> Bounds {
    let start = first.isEmpty ? nil : try span(QueryTerm.Piece(text: first, column: piece.column))
    let end =
      last.isEmpty
      ? nil
      : try span(QueryTerm.Piece(text: String(last), column: piece.column + first.count + 2))
    if let start, let end, end.start < start.start {
      guard start.isRelative, end.isRelative else {
        throw piece.error("This range ends before it begins.")
      }
      return (end.start, start.start)
    }
    return (start?.start, end?.end)
  }

  private func span(_ piece: QueryTerm.Piece) throws(QueryError) -> Span {
    let word = piece.text.lowercased()
    if let date = CivilDate(word) { return day(date.daysSinceEpoch) }
    if word.contains("t"), let instant = Instant(iso8601: word.uppercased()) {
      return Span(start: instant, end: instant.adding(seconds: 1))
    }
    let length = TimeSpan(word)?.seconds
    let weekday = CivilDate.place(of: word, in: CivilDate.weekdayNames)
    guard length != nil || weekday != nil || Self.words.contains(word) else {
      throw piece.error(
        "\"\(piece.text)\" is no time. Write 2h, 7d, today, yesterday, mon, 2026-11-01 or "
          + "2026-11-01..2026-11-15.",
        suggestion: NearestWord.nearest(to: word, among: Self.words))
    }
    guard let now = context.now else {
      throw piece.error(
        "\"\(piece.text)\" changes as time passes, which cannot be used here; write a date.")
    }
    if let length {
      let moment = now.adding(seconds: direction == .ahead ? length : -length)
      return Span(start: moment, end: moment, isRelative: true)
    }
    return day(Self.day(word, weekday: weekday, from: context.wallClock.date(of: now), direction))
  }

  private func day(_ day: Int64) -> Span {
    Span(
      start: context.wallClock.instant(day: day, secondOfDay: 0),
      end: context.wallClock.instant(day: day + 1, secondOfDay: 0))
  }

  /// The day of a word, since 1970-01-01; a weekday is the nearest one, today among them.
  private static func day(
    _ word: String, weekday: Int?, from today: CivilDate, _ direction: Direction
  ) -> Int64 {
    let days = today.daysSinceEpoch
    if let weekday {
      let ahead = (Int64(weekday) - today.weekday + 7) % 7
      return days + (direction == .ahead || ahead == 0 ? ahead : ahead - 7)
    }
    return word == "yesterday" ? days - 1 : word == "tomorrow" ? days + 1 : days
  }
}
