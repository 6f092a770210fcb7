/// Cuts a query into its tokens.
struct QueryLexer {
  private let characters: [Character]
  private var position = 0

  private init(_ query: String) { characters = Array(query) }

  /// The tokens of a query in their order.
  static func tokens(of query: String) throws(QueryError) -> [QueryToken] {
    var lexer = QueryLexer(query)
    var tokens: [QueryToken] = []
    while let token = try lexer.next() { tokens.append(token) }
    return tokens
  }

  private var column: Int { position + 1 }
  private var current: Character? {
    position < characters.count ? characters[position] : nil
  }

  private mutating func next() throws(QueryError) -> QueryToken? {
    while let character = current, character.isWhitespace { position += 1 }
    guard current != nil else { return nil }
    let start = column
    if let parenthesis = parenthesis() { return parenthesis }
    let isExcluded = current == "-"
    if isExcluded { position += 1 }
    if current == "\"" {
      let value = try quoted()
      return .term(
        QueryTerm(value: value, isQuoted: true, isExcluded: isExcluded, column: start))
    }
    let field = field()
    let isQuoted = field != nil && current == "\""
    let value = isQuoted ? try quoted() : word()
    if field == nil, !isExcluded, let word = try keyword(value) { return word }
    return .term(
      QueryTerm(
        field: field, value: value, isQuoted: isQuoted, isExcluded: isExcluded, column: start))
  }

  private mutating func parenthesis() -> QueryToken? {
    let start = column
    let isExcluded =
      current == "-" && position + 1 < characters.count && characters[position + 1] == "("
    if isExcluded { position += 1 }
    switch current {
    case "(":
      position += 1
      return .opening(column: start, isExcluded: isExcluded)
    case ")":
      position += 1
      return .closing(column: start)
    default: return nil
    }
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

  private mutating func word() -> QueryTerm.Piece {
    let start = position
    while let character = current, !character.isWhitespace, character != "(", character != ")" {
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

  /// The words that join conditions; in small letters they are words to search for.
  private func keyword(_ word: QueryTerm.Piece) throws(QueryError) -> QueryToken? {
    switch word.text {
    case "OR": return .or(column: word.column)
    case "AND": return .and(column: word.column)
    case "NOT":
      throw word.error("To leave something out, write - directly before it: -word or -(a b).")
    default: return nil
    }
  }
}
