import GRDB

/// What SQL asks us about words: the index knows who stands on a message, not who wrote it.
enum WordsFunction {
  static let name = "deskbell_has_words"

  /// A search term as the function takes it.
  static func argument(_ term: SearchTerm) -> String {
    "\(term.isPhrase ? "p" : "w")\(term.isPrefix ? "*" : " ")\(term.text)"
  }

  private static func term(_ argument: String) -> SearchTerm {
    SearchTerm(
      String(argument.dropFirst(2)), isPhrase: argument.hasPrefix("p"),
      isPrefix: argument.dropFirst().hasPrefix("*"))
  }

  /// Whether a name and an address have the words of a term.
  static var function: DatabaseFunction {
    DatabaseFunction(name, argumentCount: 3, pure: true) { values in
      guard let argument = String.fromDatabaseValue(values[2]) else { return false }
      let name = String.fromDatabaseValue(values[0]) ?? ""
      let address = String.fromDatabaseValue(values[1]) ?? ""
      return SearchedText("\(name) \(address)").has(term(argument))
    }
  }
}
