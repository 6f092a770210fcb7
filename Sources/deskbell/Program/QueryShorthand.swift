/// `list -refund -is:snoozed` leaves out what a condition describes; the parser of arguments would
/// take such words for options. A blank before them is none of its business, and nothing to a query.
enum QueryShorthand {
  static func expanded(_ arguments: [String]) -> [String] {
    guard let index = CommandWord.index(in: arguments), takesQuery(arguments[index...]),
      !arguments.contains("--")
    else { return arguments }
    return arguments.map { isCondition($0) ? " " + $0 : $0 }
  }

  private static func takesQuery(_ words: ArraySlice<String>) -> Bool {
    words.first == "list" || words.prefix(2) == ["view", "add"]
  }

  /// `-word`, `-field:value`, `-"a phrase"`, `-(a b)`; `-h` asks for help, cursors such as `-5:12`
  /// begin with a digit.
  private static func isCondition(_ word: String) -> Bool {
    guard word.hasPrefix("-"), word.count > 2, let first = word.dropFirst().first else {
      return false
    }
    return first.isLetter || first == "(" || first == "\"" || first == "#"
  }
}
