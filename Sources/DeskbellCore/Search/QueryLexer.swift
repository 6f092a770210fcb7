/// Cuts a query into its terms.
struct QueryLexer {
  private let characters: [Character]
  private var position = 0

  private init(_ query: String) { characters = Array(query) }

  /// The terms of a query in their order.
  static func terms(of query: String) throws(QueryError) -> [QueryTerm] {
    var lexer = QueryLexer(query)
    var terms: [QueryTerm] = []
    while let term = try lexer.next() { terms.append(term) }
    return terms
  }

  private var column: Int { position + 1 }
  private var current: Character? {
    position < characters.count ? characters[position] : nil
  }

  private mutating func next() throws(QueryError) -> QueryTerm? {
    while let character = current, character.isWhitespace { position += 1 }
    guard current != nil else { return nil }
    let start = column
    let isExcluded = current == "-"
    if isExcluded { position += 1 }
    if current == "\"" {
      let value = try quoted()
      return QueryTerm(value: value, isQuoted: true, isExcluded: isExcluded, column: start)
    }
    let field = field()
    let isQuoted = field != nil && current == "\""
    let value = isQuoted ? try quoted() : try word()
    try refuseOperator(value, isPlain: field == nil && !isQuoted)
    return QueryTerm(
      field: field, value: value, isQuoted: isQuoted, isExcluded: isExcluded, column: start)
  }

  /// A name and its colon, stepped over; nothing where a plain word stands, such as `10:30` or the
  /// address of a web page.
  private mutating func field() -> QueryTerm.Piece? {
    var end = position
    while end < characters.count, characters[end].isASCII, characters[end].isLetter { end += 1 }
    guard end > position, end < characters.count, characters[end] == ":" else { return nil }
    if characters[(end + 1)...].starts(with: "//") { return nil }
    let name = QueryTerm.Piece(text: String(characters[position..<end]), column: column)
    position = end + 1
    return name
  }

  private mutating func word() throws(QueryError) -> QueryTerm.Piece {
    let start = position
    while let character = current, !character.isWhitespace {
      if character == "(" || character == ")" {
        throw QueryError(
          column: column,
          message: "Parentheses cannot be used in a query yet. To search for one, put the text "
            + "around it in quotation marks.")
      }
      position += 1
    }
    return QueryTerm.Piece(text: String(characters[start..<position]), column: start + 1)
  }

  /// The text between two quotation marks, stepped over.
  private mutating func quoted() throws(QueryError) -> QueryTerm.Piece {
    let opening = column
    position += 1
    let start = position
    while let character = current, character != "\"" { position += 1 }
    guard current != nil else {
      throw QueryError(
        column: opening, length: characters.count - opening + 1,
        message: "The quotation mark that opens here is not closed.")
    }
    defer { position += 1 }
    return QueryTerm.Piece(text: String(characters[start..<position]), column: start + 1)
  }

  private func refuseOperator(_ word: QueryTerm.Piece, isPlain: Bool) throws(QueryError) {
    guard isPlain else { return }
    switch word.text {
    case "OR":
      throw word.error(
        "OR cannot be used in a query yet. For one of several values write them with commas, such "
          + "as status:open,pending; for the word itself write it small.")
    case "AND":
      throw word.error("All conditions must hold anyway: leave the AND out.")
    case "NOT":
      throw word.error("To leave something out, write - directly before it: -word.")
    default: break
    }
  }
}
