import DeskbellCore
import Glibc
import SeededRandom

/// Sentences, subjects and names of a language, made once so that texts are put together from
/// whole pieces. Words are drawn by Zipf's law: the second most frequent half as often as the
/// first, and a long tail.
struct PhraseBook: Sendable {
  static let sentenceCount = 4096
  private static let rareWordCount = 4000
  private static let subjectCount = 1024

  let language: GeneratorLanguage
  let sentences: [String]
  let subjects: [String]
  let firstNames: [String]
  let lastNames: [String]

  init(_ language: GeneratorLanguage, seed: UInt64, stream: UInt64) {
    self.language = language
    var random = SeededGenerator(seed: seed, stream: stream)
    let words = Self.vocabulary(of: language, &random)
    let logarithm = log(Double(words.count))
    sentences = (0..<Self.sentenceCount).map { _ in
      Self.sentence(language, words, logarithm, &random)
    }
    subjects = (0..<Self.subjectCount).map { _ in
      let start = language.subjects[random.below(language.subjects.count)]
      let rest = (0..<(2 + random.below(3))).map { _ in Self.word(words, logarithm, &random) }
      return ([start] + rest).joined(separator: language.blank)
    }
    firstNames = language.firstNames.split(separator: " ").map(String.init)
    lastNames = language.lastNames.split(separator: " ").map(String.init)
  }

  /// A name for a number, as it is written in the language.
  func name(_ first: Int, _ last: Int) -> String {
    let (given, family) = (firstNames[first % firstNames.count], lastNames[last % lastNames.count])
    return language.isFamilyNameFirst
      ? family + language.blank + given : given + language.blank + family
  }

  private static func vocabulary(
    of language: GeneratorLanguage, _ random: inout SeededGenerator
  ) -> [String] {
    let frequent = language.words.split(separator: " ").map(String.init)
    let syllables = language.syllables.split(separator: " ").map(String.init)
    let rare = (0..<rareWordCount).map { _ in
      let count = language.blank.isEmpty ? 2 : 2 + random.below(3)
      return (0..<count).map { _ in syllables[random.below(syllables.count)] }.joined()
    }
    return frequent + rare
  }

  private static func word(
    _ words: [String], _ logarithm: Double, _ random: inout SeededGenerator
  ) -> String {
    words[min(words.count - 1, Int(exp(random.unit() * logarithm)) - 1)]
  }

  private static func sentence(
    _ language: GeneratorLanguage, _ words: [String], _ logarithm: Double,
    _ random: inout SeededGenerator
  ) -> String {
    let range = language.wordsInSentence
    let count = range.lowerBound + random.below(range.count)
    var sentence = ""
    for index in 0..<count {
      let next = word(words, logarithm, &random)
      if index == 0, let first = next.first {
        sentence += first.uppercased() + next.dropFirst()
      } else {
        sentence += language.blank + next
      }
    }
    return sentence + language.fullStop
  }
}
