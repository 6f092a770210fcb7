/// Search terms as an expression of FTS5 (the SQLite documentation, "Full-text Query Syntax"), for
/// an index of text that `SearchSegmentation` prepared.
///
/// Every word stands in quotation marks and consists of nothing that ends them, so that any input
/// gives a valid expression and none of its characters is an operator.
public enum SearchExpression {
  /// What has all the terms and none of the excluded ones; nil where no term can be looked for.
  /// Exclusion alone cannot be said in FTS5: `matchingAny(_:)` gives the rows to leave out.
  public static func matching(
    _ terms: [SearchTerm], excluding excluded: [SearchTerm] = []
  ) -> String? {
    let wanted = terms.flatMap(phrases)
    guard !wanted.isEmpty else { return nil }
    // Terms side by side bind tightest, and one that the tokenizer finds empty drops out.
    let all = wanted.joined(separator: " ")
    guard let unwanted = matchingAny(excluded) else { return all }
    return "\(all) NOT (\(unwanted))"
  }

  /// What has at least one of the terms; nil where none can be looked for.
  public static func matchingAny(_ terms: [SearchTerm]) -> String? {
    let alternatives = terms.compactMap { term -> String? in
      let parts = phrases(term)
      return parts.count > 1 ? "(\(parts.joined(separator: " ")))" : parts.first
    }
    return alternatives.isEmpty ? nil : alternatives.joined(separator: " OR ")
  }

  /// The quoted phrases of a term: one, or one for each word where a term of several words is no
  /// phrase; none where there is nothing to look for.
  private static func phrases(_ term: SearchTerm) -> [String] {
    let text = SearchSegmentation.composed(term.text)
    guard !term.isPhrase else { return [phrase(text, isPrefix: term.isPrefix)].compactMap(\.self) }
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.enumerated().compactMap { index, word in
      phrase(String(word), isPrefix: term.isPrefix && index == words.count - 1)
    }
  }

  private static func phrase(_ text: String, isPrefix: Bool) -> String? {
    guard text.unicodeScalars.contains(where: \.isPartOfWord) else { return nil }
    var writer = SegmentWriter(capacity: text.utf8.count * 2)
    for scalar in text.unicodeScalars {
      writer.append(scalar == "\"" || scalar.value < 0x20 ? " " : scalar)
    }
    let (inside, endsInSingleCharacter) = writer.finishAsQuery()
    return "\"\(inside)\"" + (isPrefix || endsInSingleCharacter ? "*" : "")
  }
}
