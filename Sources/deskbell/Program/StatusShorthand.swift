/// `status` with nothing but options is short for `status-line`; with a status and tickets it is the
/// verb.
enum StatusShorthand {
  private static let optionsWithValue: Set<String> = ["--format", "--store", "--as", "--color"]

  static func expanded(_ arguments: [String]) -> [String] {
    guard let index = CommandWord.index(in: arguments), arguments[index] == "status",
      isLine(arguments[(index + 1)...])
    else { return arguments }
    var expanded = arguments
    expanded[index] = "status-line"
    return expanded
  }

  private static func isLine(_ rest: ArraySlice<String>) -> Bool {
    var rest = rest
    while let word = rest.popFirst() {
      guard word.hasPrefix("-"), !["-h", "--help", "--query", "--"].contains(word),
        !word.hasPrefix("--query=")
      else { return false }
      if optionsWithValue.contains(word) { rest = rest.dropFirst() }
    }
    return true
  }
}
