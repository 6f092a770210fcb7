extension DisplayText {
  /// Columns between tab stops.
  public static let tabStop = 8

  /// The lines of foreign text, tabs expanded to every eighth column. A line break at the very end
  /// ends the last line and does not begin another; no text has no lines.
  public static func lines(of foreign: String) -> [DisplayText] {
    var lines = LineBreaks.split(foreign)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map(line)
  }

  /// Foreign text of several lines as one string that is safe to print, lines parted by `\n`.
  public static func block(_ foreign: String) -> String {
    lines(of: foreign).map(\.string).joined(separator: "\n")
  }

  private static func line(_ foreign: String) -> DisplayText {
    if !foreign.utf8.contains(0x09) { return DisplayText(foreign) }
    var gate = Gate(limit: .max, tabStop: tabStop)
    gate.read(foreign)
    return gate.finish()
  }
}
