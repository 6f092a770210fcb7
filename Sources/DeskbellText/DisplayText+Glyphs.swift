extension DisplayText {
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

  /// The glyphs from left to right.
  public var glyphs: Glyphs { Glyphs(text: self) }

  /// The glyphs of a text, made as they are asked for.
  public struct Glyphs: RandomAccessCollection, Sendable {
    let text: DisplayText

    public var startIndex: Int { 0 }
    public var endIndex: Int { text.glyphCount }

    public subscript(position: Int) -> Glyph {
      if text.ends.isEmpty {
        return Glyph(text: String(text.glyphBase(position)), columns: 1)
      }
      return Glyph(
        text: String(text.string[text.stringRange(position..<(position + 1))]),
        columns: text.glyphColumns(position))
    }
  }

  /// Gives the scalars from left to right until `body` answers false, each base with the columns of
  /// its glyph, each mark with none: for drawing, where a string for every glyph would be most of
  /// the work.
  public func forEachScalar(_ body: (_ scalar: UInt32, _ columns: Int?) -> Bool) {
    if ends.isEmpty {
      for byte in string.utf8 { guard body(UInt32(byte), 1) else { return } }
      return
    }
    var scalars = string.unicodeScalars.makeIterator()
    var byte = 0
    for end in ends {
      guard let base = scalars.next(), body(base.value, end.columns) else { return }
      byte += UTF8.width(base)
      while byte < end.byte, let mark = scalars.next() {
        guard body(mark.value, nil) else { return }
        byte += UTF8.width(mark)
      }
    }
  }

  var glyphCount: Int { ends.isEmpty ? columns : ends.count }

  func glyphColumns(_ position: Int) -> Int { ends.isEmpty ? 1 : ends[position].columns }

  /// The first scalar of a glyph.
  func glyphBase(_ position: Int) -> Unicode.Scalar {
    if ends.isEmpty {
      return Unicode.Scalar(
        string.utf8[string.utf8.index(string.startIndex, offsetBy: position)])
    }
    return string.unicodeScalars[
      string.utf8.index(string.startIndex, offsetBy: byteOffset(position))]
  }

  func glyphHasMarks(_ position: Int) -> Bool {
    guard !ends.isEmpty else { return false }
    let length = byteOffset(position + 1) - byteOffset(position)
    return length > UTF8.width(glyphBase(position))
  }

  /// The text of some of the glyphs.
  func slice(_ range: Range<Int>) -> DisplayText {
    if range == 0..<glyphCount { return self }
    let part = String(string[stringRange(range)])
    if ends.isEmpty { return DisplayText(string: part, columns: range.count, ends: []) }
    let base = byteOffset(range.lowerBound)
    let partEnds = ends[range].map { GlyphEnd(byte: $0.byte - base, columns: $0.columns) }
    let width = partEnds.reduce(0) { $0 + $1.columns }
    let isPlain = part.utf8.count == width && partEnds.count == width
    return DisplayText(string: part, columns: width, ends: isPlain ? [] : partEnds)
  }

  private func byteOffset(_ position: Int) -> Int {
    if ends.isEmpty { return position }
    return position == 0 ? 0 : ends[position - 1].byte
  }

  private func stringRange(_ range: Range<Int>) -> Range<String.Index> {
    let bytes = string.utf8
    let lower = bytes.index(bytes.startIndex, offsetBy: byteOffset(range.lowerBound))
    let upper = bytes.index(bytes.startIndex, offsetBy: byteOffset(range.upperBound))
    return lower..<upper
  }
}
