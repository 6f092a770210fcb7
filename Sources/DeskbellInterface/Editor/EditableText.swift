import DeskbellText

/// What of a text may become part of one that is being written: characters that can be seen, tabs
/// and line breaks.
enum EditableText {
  /// Cuts at line breaks of all kinds; never empty.
  static func lines(of text: String) -> [String] {
    guard text.utf8.contains(where: { 0x0A...0x0D ~= $0 || $0 == 0xC2 || $0 == 0xE2 }) else {
      return [text]
    }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
  }

  /// The characters of a line. What was parted by a dropped character may join.
  static func characters(of line: String) -> [Character] {
    let all = Array(line)
    let kept = all.filter(isKept)
    return kept.count == all.count ? all : Array(String(kept))
  }

  private static func isKept(_ character: Character) -> Bool {
    if let ascii = character.asciiValue { return ascii >= 0x20 && ascii != 0x7F || ascii == 0x09 }
    let scalars = character.unicodeScalars
    if let first = scalars.first, 0x80...0x9F ~= first.value { return false }
    return !DisplayText.isInvisible(character)
  }
}
