/// Makes conditions of the terms of a query.
struct QueryConditions {
  let context: QueryContext

  /// The condition of a term, as if no `-` stood before it.
  func filter(_ term: QueryTerm) throws(QueryError) -> TicketFilter {
    if let name = term.field { return try field(named: name).read(term, self) }
    if term.isNumber { return try number(term) }
    return .condition(.text([try words(term)]))
  }

  private func field(named name: QueryTerm.Piece) throws(QueryError) -> QueryField {
    if let field = QueryField.named(name.text) { return field }
    let folded = name.text.lowercased()
    throw name.error(
      "There is no field \(folded):. To search for a text with a colon, put it in quotation marks.",
      suggestion: NearestWord.nearest(to: folded, among: QueryField.all.map { $0.names[0] })
        .map { $0 + ":" })
  }

  /// The words to look for that a term's value says.
  private func words(_ term: QueryTerm) throws(QueryError) -> SearchTerm {
    if term.field != nil { _ = try single(term) }
    let isPrefix = !term.isQuoted && term.value.text.hasSuffix("*")
    let text = isPrefix ? String(term.value.text.dropLast()) : term.value.text
    guard text.unicodeScalars.contains(where: \.isPartOfWord) else {
      throw QueryError(
        column: term.column, length: max(1, term.value.text.count),
        message: "There is no letter or digit here to search for.")
    }
    return SearchTerm(text, isPhrase: term.isQuoted, isPrefix: isPrefix)
  }

  func subject(_ term: QueryTerm) throws(QueryError) -> TicketFilter {
    .condition(.subject(try words(term)))
  }

  func sender(_ term: QueryTerm) throws(QueryError) -> TicketFilter {
    .condition(.sender(try words(term)))
  }

  func possession(_ term: QueryTerm) throws(QueryError) -> TicketFilter {
    let piece = try single(term)
    guard ["attachment", "attachments"].contains(piece.text.lowercased()) else {
      throw piece.error(
        "A ticket has attachments or none: \"\(piece.text)\" cannot be asked for.",
        suggestion: "attachment")
    }
    return .condition(.hasAttachment)
  }

  /// When something was or will be.
  func range(
    _ term: QueryTerm, counting direction: QueryTimes.Direction
  ) throws(QueryError) -> InstantRange {
    try QueryTimes(context: context, direction: direction).range(try single(term))
  }
}

extension QueryConditions {
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
    let pieces = try term.isQuoted ? [single(term)] : single(term).alternatives
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
}
