import CTextWidth

extension DisplayText {
  /// Columns of one character when it is shown by itself; 0 when nothing of it is shown.
  public static func columns(of character: Character) -> Int {
    var scalars = character.unicodeScalars.makeIterator()
    guard let first = scalars.next()?.value else { return 0 }
    if scalars.next() != nil { return DisplayText(String(character)).columns }
    if 0x20...0x7E ~= first || ForeignScalar.isControl(first) { return 1 }
    if ForeignScalar.isDropped(first) { return 0 }
    var scalar = first
    var width: Int8 = 0
    ct_widths(&scalar, 1, &width)
    // A mark by itself sits on a dotted circle; what is unknown is one U+FFFD.
    return width == 2 ? 2 : 1
  }

  /// Whether nothing of a character would be shown: it is made of format characters alone.
  public static func isInvisible(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { ForeignScalar.isDropped($0.value) }
  }
}
