import DeskbellText

/// What of a text may become part of one that is being written: characters that can be seen, tabs
/// and line breaks.
enum EditableText {
  /// The characters of a line. What was parted by a dropped character may join.
  static func characters(of line: String) -> [Character] {
    if line.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
      return line.utf8.lazy.filter(isKept).map { Character(Unicode.Scalar($0)) }
    }
    let all = Array(line)
    let kept = all.filter(isKept)
    return kept.count == all.count ? all : Array(String(kept))
  }

  private static func isKept(_ byte: UInt8) -> Bool { 0x20...0x7E ~= byte || byte == 0x09 }

  private static func isKept(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return false }
    if first.value < 0x80, scalars.count == 1 {
      return isKept(UInt8(truncatingIfNeeded: first.value))
    }
    if first.value < 0x20 || 0x7F...0x9F ~= first.value { return false }
    return !DisplayText.isInvisible(character)
  }
}
