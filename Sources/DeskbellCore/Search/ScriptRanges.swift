/// What search has to know about a character of a text, where SQLite's tokenizer does not help.
extension Unicode.Scalar {
  /// Belongs to a script that is written without blanks between the words: Han, Hiragana, Katakana,
  /// Bopomofo, and Hangul, whose words carry endings.
  var isWrittenWithoutBlanks: Bool {
    switch value {
    case ..<0x3005: false
    case 0x3005...0x3007, 0x3041...0x3096, 0x309D...0x309F: true
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x3105...0x312F, 0x3131...0x318E: true
    case 0x31A0...0x31BF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
    case 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFD: true
    default: false
    }
  }

  /// Is not seen and must not part a word: soft hyphen, joiners, direction marks, variation
  /// selectors.
  var isInvisibleInWord: Bool {
    switch value {
    case ..<0xAD: false
    case 0xAD, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x2069: true
    case 0xFE00...0xFE0F, 0xFEFF, 0xE0100...0xE01EF: true
    default: false
    }
  }

  /// Is the other spelling of a character that search must not tell apart: conjoining Hangul, kana
  /// with a separate voice mark, half-width katakana, compatibility ideographs.
  var needsComposition: Bool {
    switch value {
    case ..<0x1100: false
    case 0x1100...0x11FF, 0x3099...0x309A, 0xA960...0xA97F, 0xD7B0...0xD7FF: true
    case 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x2F800...0x2FA1F: true
    default: false
    }
  }

  /// The ordinary letter or digit that a full-width one stands for; otherwise itself.
  var withOrdinaryWidth: Unicode.Scalar {
    switch value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      Unicode.Scalar(value - 0xFEE0) ?? self
    default: self
    }
  }

  /// Whether `unicode61` makes it part of a word: letters, numbers and private use.
  var isPartOfWord: Bool {
    if isASCII {
      switch value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
      default: return false
      }
    }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse:
      return true
    default: return false
    }
  }
}
