import Foundation

/// A text made ready for fuzzy matching; make it once and match it at every key.
public struct FuzzyText: Hashable, Sendable {
  /// The characters without case and diacritics, one for each character of the text.
  let folded: [UInt32]
  let isUppercase: [Bool]
  /// What a match at a character is worth for where the character stands.
  let bonuses: [Int]

  public init(_ text: String) {
    var folded: [UInt32] = []
    var isUppercase: [Bool] = []
    var bonuses: [Int] = []
    var previous = Kind.blank
    for character in text {
      let kind = Kind(character)
      folded.append(Self.fold(character))
      isUppercase.append(kind == .upper)
      bonuses.append(Self.bonus(kind, after: previous))
      previous = kind
    }
    self.folded = folded
    self.isUppercase = isUppercase
    self.bonuses = bonuses
  }

  private enum Kind {
    case blank, mark, lower, upper, digit, ideograph

    init(_ character: Character) {
      if let ascii = character.asciiValue {
        self = Self.ascii(ascii)
        return
      }
      let scalar = character.unicodeScalars.first ?? " "
      if character.isWhitespace {
        self = .blank
      } else if scalar.isWrittenWithoutBlanks {
        self = .ideograph
      } else if character.isNumber {
        self = .digit
      } else if character.isLetter {
        self = character.isUppercase ? .upper : .lower
      } else {
        self = .mark
      }
    }

    /// The same for ASCII, which most titles are, without a look into the tables of Unicode.
    private static func ascii(_ byte: UInt8) -> Kind {
      switch byte {
      case 0x09...0x0D, 0x20: .blank
      case 0x30...0x39: .digit
      case 0x41...0x5A: .upper
      case 0x61...0x7A: .lower
      default: .mark
      }
    }
  }

  private static func bonus(_ kind: Kind, after previous: Kind) -> Int {
    switch (previous, kind) {
    case (_, .blank), (_, .mark): 0
    case (.blank, _): 10
    case (.mark, _): 8
    case (.lower, .upper), (.lower, .digit), (.upper, .digit): 6
    case (_, .ideograph): 4
    default: 0
    }
  }

  private static func fold(_ character: Character) -> UInt32 {
    if let ascii = character.asciiValue {
      return UInt32((0x41...0x5A).contains(ascii) ? ascii + 32 : ascii)
    }
    let decomposed = String(character).decomposedStringWithCompatibilityMapping.lowercased()
    return decomposed.unicodeScalars.first?.value ?? 0
  }
}
