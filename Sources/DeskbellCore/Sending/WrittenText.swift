/// A text that somebody wrote, made ready for looking for words in it. Quoted lines are others'
/// words: nothing is found there.
struct WrittenText: Sendable {
  let characters: [Character]
  /// One for each character, in lower case.
  private let folded: [String]
  /// Whether each character stands in a quoted line.
  private let isQuoted: [Bool]

  init(_ text: String) {
    characters = Array(text)
    folded = characters.map { $0.lowercased() }
    var quoted: [Bool] = []
    var isInside = false
    for (place, character) in characters.enumerated() {
      if place == 0 || characters[place - 1].isNewline { isInside = character == ">" }
      quoted.append(isInside)
    }
    isQuoted = quoted
  }

  /// The text without quoted lines.
  var own: String { String(characters.indices.filter { !isQuoted[$0] }.map { characters[$0] }) }

  /// Where a word or phrase first stands; it begins where a word begins.
  /// - Parameter wholeWord: Whether it also ends where a word ends.
  func place(of words: String, wholeWord: Bool = false) -> Int? {
    let wanted = words.map { $0.lowercased() }
    guard let first = wanted.first, wanted.count <= folded.count else { return nil }
    let isSeparated = Self.isSeparated(words)
    return (0...(folded.count - wanted.count)).first { place in
      guard folded[place] == first, !isQuoted[place],
        folded[place..<(place + wanted.count)].elementsEqual(wanted)
      else { return false }
      guard isSeparated else { return true }
      return !isLetter(at: place - 1) && !(wholeWord && isLetter(at: place + wanted.count))
    }
  }

  /// Whether the script of a word puts blanks between words.
  private static func isSeparated(_ words: String) -> Bool {
    !words.unicodeScalars.contains(where: \.isWrittenWithoutBlanks)
  }

  private func isLetter(at place: Int) -> Bool {
    characters.indices.contains(place)
      && (characters[place].isLetter || characters[place].isNumber)
  }

  /// What stands between an opening and a closing sign on one line, with where it begins.
  func insides(from opening: Character, to closing: Character) -> [(text: String, place: Int)] {
    var found: [(String, Int)] = []
    var start: Int?
    for (place, character) in characters.enumerated() where !isQuoted[place] {
      if character == opening {
        start = place
      } else if character.isNewline {
        start = nil
      } else if character == closing, let begin = start {
        found.append((String(characters[(begin + 1)..<place]), begin))
        start = nil
      }
    }
    return found
  }

  /// Mail addresses with where they begin.
  var addresses: [(address: String, place: Int)] {
    characters.indices.filter { characters[$0] == "@" && !isQuoted[$0] }.compactMap { at in
      var (start, end) = (at, at + 1)
      while start > 0, isOfAddress(start - 1) { start -= 1 }
      while end < characters.count, isOfAddress(end) { end += 1 }
      while end > at, characters[end - 1] == "." || characters[end - 1] == "-" { end -= 1 }
      guard start < at, end > at + 1, characters[at..<end].contains(".") else { return nil }
      return (String(characters[start..<end]), start)
    }
  }

  private func isOfAddress(_ place: Int) -> Bool {
    let character = characters[place]
    return character.isLetter || character.isNumber || "._+-".contains(character)
  }
}
