/// Matches what was typed against the entries of a picker: its characters must occur in their order.
///
/// Better are matches in a row, at the beginning of words, early in the text, and with the capitals
/// that were typed. Diacritics and case do not matter otherwise. Blanks part words that may occur in
/// any order.
public struct FuzzyMatcher: Sendable {
  private struct Word {
    var characters: [UInt32]
    var isUppercase: [Bool]
  }

  private let words: [Word]

  public init(_ pattern: String) {
    words = pattern.split(whereSeparator: \.isWhitespace).map { word in
      let text = FuzzyText(String(word))
      return Word(characters: text.folded, isUppercase: text.isUppercase)
    }
  }

  /// Nothing was typed: everything matches equally.
  public var isEmpty: Bool { words.isEmpty }

  public func match(_ text: String) -> FuzzyMatch? { match(FuzzyText(text)) }

  /// The best match in a text; nil where a character of the pattern is missing.
  public func match(_ text: FuzzyText) -> FuzzyMatch? {
    guard words.allSatisfy({ Self.occurs($0.characters, in: text.folded) }) else { return nil }
    var total = FuzzyMatch(score: 0, positions: [])
    for word in words {
      guard let match = FuzzyPlacement.best(of: word.characters, word.isUppercase, in: text) else {
        return nil
      }
      total.score += match.score
      total.positions += match.positions
    }
    total.positions = Array(Set(total.positions)).sorted()
    return total
  }

  /// The matching candidates, best first, equals in the order in which they were given.
  public func ranked<Candidate>(
    _ candidates: [Candidate], by text: (Candidate) -> FuzzyText
  ) -> [(candidate: Candidate, match: FuzzyMatch)] {
    let matches = candidates.enumerated().compactMap { place, candidate in
      match(text(candidate)).map { (place: place, candidate: candidate, match: $0) }
    }
    return matches.sorted { ($1.match.score, $0.place) < ($0.match.score, $1.place) }
      .map { ($0.candidate, $0.match) }
  }

  /// Whether each word of the pattern occurs in a text as it is, its characters side by side: for
  /// long texts, where a subsequence says nothing.
  public func hasEveryWord(in text: FuzzyText) -> Bool {
    words.allSatisfy { word in
      guard let first = word.characters.first else { return true }
      return text.folded.indices.contains {
        text.folded[$0] == first && text.folded[$0...].starts(with: word.characters)
      }
    }
  }

  private static func occurs(_ pattern: [UInt32], in text: [UInt32]) -> Bool {
    var next = 0
    for character in text where next < pattern.count && character == pattern[next] { next += 1 }
    return next == pattern.count
  }
}
