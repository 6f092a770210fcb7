/// Search terms as an expression of FTS5 (the SQLite documentation, "Full-text Query Syntax"), for
/// an index of text that `SearchSegmentation` prepared.
///
/// Every word stands in quotation marks and consists of nothing that ends them, so that any input
/// gives a valid expression and none of its characters is an operator.
public enum SearchExpression {
  /// The columns of the index that a term may be looked for in alone.
  enum Column: String {
    case subject, people
  }

  /// What has all the terms and none of the excluded ones; nil where no term can be looked for.
  /// Exclusion alone cannot be said in FTS5: `matchingAny(_:)` gives the rows to leave out.
  public static func matching(
    _ terms: [SearchTerm], excluding excluded: [SearchTerm] = []
  ) -> String? {
    let wanted = terms.flatMap(phrases)
    guard !wanted.isEmpty else { return nil }
    // Terms side by side bind tightest, and one that the tokenizer finds empty drops out.
    let all = wanted.map(\.expression).joined(separator: " ")
    guard let unwanted = matchingAny(excluded) else { return all }
    return "\(all) NOT (\(unwanted))"
  }

  /// What has all the terms in one column; nil where none can be looked for.
  static func matching(_ term: SearchTerm, in column: Column) -> String? {
    matching([term]).map { "\(column.rawValue) : (\($0))" }
  }

  /// What has at least one of the terms; nil where none can be looked for.
  public static func matchingAny(_ terms: [SearchTerm]) -> String? {
    matchingAny(groups: terms.map { [$0] })
  }

  /// What has all the terms of at least one group; nil where none can be looked for.
  static func matchingAny(groups: [[SearchTerm]]) -> String? {
    let alternatives = groups.compactMap { terms -> String? in
      let parts = terms.flatMap(phrases).map(\.expression)
      return parts.count > 1 ? "(\(parts.joined(separator: " ")))" : parts.first
    }
    return alternatives.isEmpty ? nil : alternatives.joined(separator: " OR ")
  }

  /// The phrases of a term: one, or one for each word where a term of several words is no phrase;
  /// none where there is nothing to look for.
  static func phrases(_ term: SearchTerm) -> [SearchPhrase] {
    let text = SearchSegmentation.composed(term.text)
    guard !term.isPhrase else { return [phrase(text, isPrefix: term.isPrefix)].compactMap(\.self) }
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.enumerated().compactMap { index, word in
      phrase(String(word), isPrefix: term.isPrefix && index == words.count - 1)
    }
  }

  private static func phrase(_ text: String, isPrefix: Bool) -> SearchPhrase? {
    guard text.unicodeScalars.contains(where: \.isPartOfWord) else { return nil }
    var writer = SegmentWriter(capacity: text.utf8.count * 2)
    for scalar in text.unicodeScalars {
      writer.append(scalar == "\"" || scalar.value < 0x20 ? " " : scalar)
    }
    let (inside, endsInSingleCharacter) = writer.finishAsQuery()
    return SearchPhrase(text: inside, isPrefix: isPrefix || endsInSingleCharacter)
  }
}
