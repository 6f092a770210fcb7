/// What the gate must know of a scalar beyond its width.
enum ForeignScalar {
  static let replacement: UInt32 = 0xFFFD
  static let dottedCircle: UInt32 = 0x25CC
  static let joiner: UInt32 = 0x200D

  /// C0, DEL and C1, and Unicode's own line breaks.
  static func isControl(_ value: UInt32) -> Bool {
    value < 0x20 || 0x7F...0x9F ~= value || value == 0x2028 || value == 0x2029
  }

  /// LF, VT, FF, CR, NEL and Unicode's line and paragraph separators.
  static func isLineBreak(_ value: UInt32) -> Bool {
    0x0A...0x0D ~= value || value == 0x85 || value == 0x2028 || value == 0x2029
  }

  /// What has no shape of its own, or one that terminals do not give any columns: zero-width and
  /// bidirectional controls, variation selectors, tags, soft hyphens, Hangul fillers, annotation and
  /// number signs.
  static func isDropped(_ value: UInt32) -> Bool {
    // The letters of most texts, without a look into the tables.
    if value < 0xAD || 0xAE..<0x34F ~= value || 0x370..<0x600 ~= value { return false }
    // Arrows, frames and signs: what screens are drawn with.
    if 0x2190..<0x2C00 ~= value || 0x3041..<0x3164 ~= value || 0x4E00..<0xD7B0 ~= value {
      return false
    }
    guard let properties = Unicode.Scalar(value)?.properties else { return true }
    return properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format
  }

  static func isSkinTone(_ value: UInt32) -> Bool { 0x1F3FB...0x1F3FF ~= value }

  /// Whether it can begin or continue an emoji sequence; flags are pairs, not sequences.
  static func isPictograph(_ value: UInt32) -> Bool {
    guard 0x2190..<0x2C00 ~= value || value >= 0x1F000, !(0x1F1E6...0x1F1FF ~= value),
      !(0x2500..<0x25A0 ~= value)
    else { return false }
    return Unicode.Scalar(value)?.properties.isEmoji ?? false
  }
}
