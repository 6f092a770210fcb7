/// A filter that a query's terms are added to one by one, and what their values may be.
struct QueryDraft {
  let context: QueryContext
  var filter = TicketFilter()

  init(context: QueryContext) { self.context = context }

  mutating func addText(_ term: QueryTerm) throws(QueryError) {
    let isPrefix = !term.isQuoted && term.value.text.hasSuffix("*")
    let text = isPrefix ? String(term.value.text.dropLast()) : term.value.text
    guard text.unicodeScalars.contains(where: \.isPartOfWord) else {
      throw QueryError(
        column: term.column, length: max(1, term.value.text.count),
        message: "There is no letter or digit here to search for.")
    }
    let search = SearchTerm(text, isPhrase: term.isQuoted, isPrefix: isPrefix)
    if term.isExcluded { filter.excludedText.append(search) } else { filter.text.append(search) }
  }

  /// Several numbers ask for any of them.
  mutating func addNumber(_ term: QueryTerm) throws(QueryError) {
    try refuseExclusion(term)
    for piece in try values(term) {
      let digits = piece.text.hasPrefix("#") ? piece.text.dropFirst() : piece.text[...]
      guard let number = Int64(digits), number > 0, digits.allSatisfy(\.isNumber) else {
        throw piece.error("\"\(piece.text)\" is not the number of a ticket, such as 1042.")
      }
      let id = Ticket.ID(rawValue: number)
      if !filter.numbers.contains(id) { filter.numbers.append(id) }
    }
  }

  mutating func addTag(_ term: QueryTerm) throws(QueryError) {
    try refuseExclusion(term)
    let tag = try single(term).text
    if !filter.tags.contains(tag) { filter.tags.append(tag) }
  }

  mutating func addTier(_ term: QueryTerm) throws(QueryError) {
    try refuseExclusion(term)
    let piece = try single(term)
    guard let tier = Int(piece.text), (1...99).contains(tier) else {
      throw piece.error("A tier is a number from 1: \"\(piece.text)\" is none.")
    }
    try set(\.tier, to: tier, term)
  }

  mutating func addChannel(_ term: QueryTerm) throws(QueryError) {
    try refuseExclusion(term)
    let piece = try single(term)
    try set(\.channel, to: try known(piece, "channel", Channel.self), term)
  }

  mutating func addCustomer(_ term: QueryTerm) throws(QueryError) {
    try refuseExclusion(term)
    let address = Address(address: try single(term).text).folded
    try set(\.customerAddress, to: address, term)
  }

  mutating func addLanguage(_ term: QueryTerm) throws(QueryError) {
    try refuseExclusion(term)
    let piece = try single(term)
    guard LanguageTag.isWellFormed(piece.text) else {
      throw piece.error("\"\(piece.text)\" is not the code of a language, such as lt or zh-Hans.")
    }
    let tag = LanguageTag.primary(piece.text) + piece.text.drop { $0 != "-" }
    try set(\.language, to: tag, term)
  }
}

extension QueryDraft {
  /// The value of a field that takes one.
  func single(_ term: QueryTerm) throws(QueryError) -> QueryTerm.Piece {
    guard !term.value.text.isEmpty else {
      let field = term.field ?? term.value
      throw field.error("\(field.text): needs a value directly behind the colon.")
    }
    return term.value
  }

  /// The values of a field that takes several with commas between them.
  func values(_ term: QueryTerm) throws(QueryError) -> [QueryTerm.Piece] {
    let pieces = try single(term).alternatives
    for piece in pieces where piece.text.isEmpty {
      throw piece.error("A value is missing beside the comma.")
    }
    return pieces
  }

  /// A value out of a closed set.
  func known<Value: RawRepresentable & CaseIterable>(
    _ piece: QueryTerm.Piece, _ kind: String, _ type: Value.Type
  ) throws(QueryError) -> Value where Value.RawValue == String {
    if let value = Value(rawValue: piece.text.lowercased()) { return value }
    throw unknown(piece, kind, among: Value.allCases.map(\.rawValue))
  }

  /// The error for a value that is not in a list.
  func unknown(_ piece: QueryTerm.Piece, _ kind: String, among known: [String]) -> QueryError {
    let list = known.isEmpty ? "none" : known.joined(separator: ", ")
    return piece.error(
      "There is no \(kind) \"\(piece.text)\". There is: \(list).",
      suggestion: NearestWord.nearest(to: piece.text, among: known))
  }

  func refuseExclusion(_ term: QueryTerm) throws(QueryError) {
    guard term.isExcluded else { return }
    throw QueryError(
      column: term.column,
      message: "\(term.field.map { $0.text + ":" } ?? "A number") cannot be left out with - yet.")
  }

  /// Sets what a ticket has only one of.
  mutating func set<Value: Equatable>(
    _ path: WritableKeyPath<TicketFilter, Value?>, to value: Value, _ term: QueryTerm
  ) throws(QueryError) {
    if let already = filter[keyPath: path], already != value { throw contradiction(term) }
    filter[keyPath: path] = value
  }

  /// The error for conditions that no ticket can meet.
  func contradiction(_ term: QueryTerm) -> QueryError {
    let name = term.field.map { $0.text + ":" } ?? "this"
    return QueryError(
      column: term.column, length: max(1, term.value.text.count),
      message: "No ticket can meet \(name)\(term.value.text) and the conditions before it.")
  }
}
