/// Words that must follow each other, prepared for the index by `SegmentWriter`.
struct SearchPhrase {
  var text: String
  /// Longer last words that begin so are found too.
  var isPrefix: Bool

  /// As an expression of FTS5.
  var expression: String { "\"\(text)\"" + (isPrefix ? "*" : "") }
}
