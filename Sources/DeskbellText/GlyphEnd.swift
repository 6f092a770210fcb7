/// Where a glyph ends in the bytes of its text, and its columns, in four bytes: a text of a
/// megabyte has a million of these.
struct GlyphEnd: Sendable, Hashable {
  /// Bytes that a text may have for its offsets to fit.
  static let maximumBytes = 1 << 29

  private let packed: UInt32

  init(byte: Int, columns: Int) { packed = UInt32(byte) << 2 | UInt32(columns) }

  var byte: Int { Int(packed >> 2) }
  var columns: Int { Int(packed & 3) }
}
