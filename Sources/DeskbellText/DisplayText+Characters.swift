extension DisplayText {
  /// Columns of one character when it is shown by itself; 0 when nothing of it is shown.
  public static func columns(of character: Character) -> Int {
    if let ascii = character.asciiValue, 0x20...0x7E ~= ascii { return 1 }
    return DisplayText(String(character)).columns
  }

  /// Whether nothing of a character would be shown: it is made of format characters alone.
  public static func isInvisible(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { ForeignScalar.isDropped($0.value) }
  }
}
