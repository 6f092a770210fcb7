import DeskbellCore

/// What the generator needs to make texts of one language: the frequent words in the order of how
/// frequent they are, and syllables for the many rare ones.
struct GeneratorLanguage: Sendable {
  /// A BCP 47 tag.
  var code: String
  /// Of a thousand tickets, how many are in it.
  var perMille: Int
  var words: String
  var syllables: String
  var greetings: [String]
  var closings: [String]
  var subjects: [String]
  var firstNames: String
  var lastNames: String
  /// Between words, and between sentences.
  var blank = " "
  var fullStop = "."
  var wordsInSentence = 6...14
  var isFamilyNameFirst = false
}
