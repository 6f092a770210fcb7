/// `list -is:snoozed` leaves out what a condition describes; the parser would take it for four
/// options, so such words are written out as what stands behind `--`.
enum QueryShorthand {
  static func expanded(_ arguments: [String]) -> [String] {
    guard let index = CommandWord.index(in: arguments), arguments[index] == "list" else {
      return arguments
    }
    let excluded = arguments[index...].filter(isCondition)
    guard !excluded.isEmpty, !arguments.contains("--") else { return arguments }
    return arguments.filter { !isCondition($0) } + ["--"] + excluded
  }

  /// `-field:value`; cursors such as `-5:12` begin with a digit.
  private static func isCondition(_ word: String) -> Bool {
    guard word.hasPrefix("-"), let first = word.dropFirst().first, first.isLetter else {
      return false
    }
    return word.contains(":")
  }
}
