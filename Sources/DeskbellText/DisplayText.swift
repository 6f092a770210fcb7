/// Text that may be shown: the only way from foreign text to a cell of the screen, to standard
/// output or to a log.
///
/// Whatever it was made from, a `DisplayText` is one line without control characters, bidirectional
/// overrides or characters that terminals disagree on, and knows its width in columns.
public struct DisplayText: Sendable, Hashable {
  /// One cell's worth of text: a base scalar and the marks that sit on it.
  public struct Glyph: Sendable, Hashable {
    /// The base and at most four combining marks.
    public var text: String
    /// Columns that the glyph takes: 1 or 2.
    public var columns: Int

    public init(text: String, columns: Int) {
      self.text = text
      self.columns = columns
    }
  }

  public private(set) var glyphs: [Glyph]
  /// The width of the whole in columns.
  public private(set) var columns: Int

  /// Makes foreign text harmless: line breaks and tabs become spaces, other controls U+FFFD.
  public init(_ foreign: String) {
    glyphs = foreign.map { Glyph(text: String($0), columns: 1) }
    columns = glyphs.count
  }

  /// The text as a string that is safe to print.
  public var string: String { glyphs.map(\.text).joined() }
}

extension DisplayText: ExpressibleByStringInterpolation {
  /// A literal, and whatever is interpolated in it, passes through the same gate.
  public init(stringLiteral value: String) { self.init(value) }
}

extension DisplayText: CustomStringConvertible {
  public var description: String { string }
}
