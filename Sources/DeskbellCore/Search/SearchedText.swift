import Foundation

/// A text as the words that SQLite's tokenizer `unicode61 remove_diacritics 2` finds in it, for
/// searching where there is no index.
struct SearchedText: Sendable {
  let words: [String]

  init(_ text: String) { words = Self.words(of: SearchSegmentation.segmented(text)) }

  /// Whether all words and phrases of a term stand in it; not where there is nothing to look for.
  func has(_ term: SearchTerm) -> Bool {
    let phrases = SearchExpression.phrases(term)
    return !phrases.isEmpty && phrases.allSatisfy(has)
  }

  /// Whether the words of a phrase follow each other in it.
  func has(_ phrase: SearchPhrase) -> Bool {
    let wanted = Self.words(of: phrase.text)
    guard let last = wanted.last, wanted.count <= words.count else { return false }
    let head = wanted.dropLast()
    return (0...words.count - wanted.count).contains { start in
      let end = words[start + head.count]
      return words[start..<start + head.count].elementsEqual(head)
        && (phrase.isPrefix ? end.hasPrefix(last) : end == last)
    }
  }

  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if scalar.isPartOfWord {
        word.unicodeScalars.append(scalar)
      } else if scalar.properties.generalCategory != .nonspacingMark || word.isEmpty {
        if !word.isEmpty { words.append(folded(word)) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(folded(word)) }
    return words
  }

  private static func folded(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
    var plain = String.UnicodeScalarView()
    for scalar in word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      plain.append(scalar)
    }
    return String(plain).precomposedStringWithCanonicalMapping
  }
}
