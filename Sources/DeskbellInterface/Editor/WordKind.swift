/// What words are made of, for moving and deleting by them: a word is a run of one kind.
enum WordKind: Hashable, Sendable {
  case space, letters, punctuation
  /// Scripts written without spaces, where a change of script is the nearest thing to the end of a
  /// word.
  case han, hiragana, katakana

  init(_ character: Character) {
    guard let scalar = character.unicodeScalars.first else {
      self = .space
      return
    }
    switch scalar.value {
    case 0x3041...0x309F: self = .hiragana
    case 0x30A0...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: self = .katakana
    case 0x3005, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = .han
    default:
      if character.isWhitespace {
        self = .space
      } else if character.isLetter || character.isNumber || character == "_" {
        self = .letters
      } else {
        self = .punctuation
      }
    }
  }

  /// Where the word ends that begins at or after a place, spaces before it skipped.
  static func end(after column: Int, in line: [Character]) -> Int {
    var position = column
    while position < line.count, WordKind(line[position]) == .space { position += 1 }
    guard position < line.count else { return position }
    let kind = WordKind(line[position])
    while position < line.count, WordKind(line[position]) == kind { position += 1 }
    return position
  }

  /// Where the word begins that ends at or before a place, spaces behind it skipped.
  static func start(before column: Int, in line: [Character]) -> Int {
    var position = column
    while position > 0, WordKind(line[position - 1]) == .space { position -= 1 }
    guard position > 0 else { return position }
    let kind = WordKind(line[position - 1])
    while position > 0, WordKind(line[position - 1]) == kind { position -= 1 }
    return position
  }
}
