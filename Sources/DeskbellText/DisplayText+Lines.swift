extension DisplayText {
  /// Columns between tab stops.
  public static let tabStop = 8

  /// The lines of foreign text, tabs expanded to every eighth column, at most `limit` of them. A
  /// line break at the very end ends the last line and does not begin another; no text has no lines.
  public static func lines(of foreign: String, limit: Int = .max) -> [DisplayText] {
    foreignLines(foreign, limit: limit).map { line($0, limit: .max) }
  }

  /// The lines of foreign text, wrapped: at most `limit` rows of at most that many columns. What
  /// does not show is neither measured nor wrapped.
  public static func rows(
    of foreign: String, columns: Int, limit: Int = .max
  ) -> [DisplayText] {
    var rows: [DisplayText] = []
    for text in foreignLines(foreign, limit: limit) where rows.count < limit {
      let wanted = limit - rows.count
      // Twice what fits, because rows may end early.
      let (room, isHuge) = wanted.multipliedReportingOverflow(by: 2 * max(2, columns))
      let start = line(text, limit: isHuge ? .max : room)
      var wrapped = start.wrapped(columns: columns, limit: wanted)
      if wrapped.count < wanted, !isHuge, start.columns >= room - 1 {
        wrapped = line(text, limit: .max).wrapped(columns: columns, limit: wanted)
      }
      rows += wrapped
    }
    return rows
  }

  /// Foreign text of several lines as one string that is safe to print, lines parted by `\n`.
  public static func block(_ foreign: String) -> String {
    lines(of: foreign).map(\.string).joined(separator: "\n")
  }

  private static func foreignLines(_ foreign: String, limit: Int) -> ArraySlice<String> {
    var lines = LineBreaks.split(foreign, limit: limit == .max ? .max : limit + 1)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.prefix(max(0, limit))
  }

  private static func line(_ foreign: String, limit: Int) -> DisplayText {
    if !foreign.utf8.contains(0x09) { return DisplayText(foreign, limit: limit) }
    var gate = Gate(limit: limit, tabStop: tabStop)
    gate.read(foreign)
    return gate.finish()
  }
}
