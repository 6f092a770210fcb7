extension DisplayText {
  /// Where a text stands in a field that is wider than it.
  public enum Alignment: Sendable { case left, right, center }

  /// What stands for the part that did not fit.
  public static let ellipsis = DisplayText("…")

  /// As many whole glyphs from the left as fit in that many columns.
  public func prefix(columns limit: Int) -> DisplayText {
    if columns <= limit { return self }
    return slice(0..<glyphCount(fittingIn: limit))
  }

  /// What is left when as many columns as that are taken away from the left. A wide glyph that
  /// would be cut goes whole.
  public func dropping(columns skipped: Int) -> DisplayText {
    guard skipped > 0 else { return self }
    guard skipped < columns else { return .empty }
    var position = 0
    var width = 0
    while width < skipped {
      width += glyphColumns(position)
      position += 1
    }
    return slice(position..<glyphCount)
  }

  /// The text itself when it fits, else its beginning and an ellipsis; never cuts a wide glyph, so
  /// the result may be a column short.
  public func truncated(
    to limit: Int, ellipsis: DisplayText = DisplayText.ellipsis
  ) -> DisplayText {
    if columns <= limit { return self }
    if ellipsis.columns > limit { return ellipsis.prefix(columns: limit) }
    return prefix(columns: limit - ellipsis.columns) + ellipsis
  }

  /// The text with blanks up to that many columns; a longer text as it is.
  public func padded(to width: Int, alignment: Alignment = .left) -> DisplayText {
    let missing = width - columns
    guard missing > 0 else { return self }
    switch alignment {
    case .left: return self + .spaces(missing)
    case .right: return .spaces(missing) + self
    case .center: return .spaces(missing / 2) + self + .spaces(missing - missing / 2)
    }
  }

  private func glyphCount(fittingIn limit: Int) -> Int {
    if ends.isEmpty { return max(0, min(limit, columns)) }
    var width = 0
    for (position, end) in ends.enumerated() {
      width += end.columns
      if width > limit { return position }
    }
    return ends.count
  }
}

extension DisplayText {
  public static func + (left: DisplayText, right: DisplayText) -> DisplayText {
    joined([left, right])
  }

  public static func += (left: inout DisplayText, right: DisplayText) {
    left = left + right
  }

  /// Texts one after the other. Each of them begins with a base, so that nothing changes its shape
  /// where two meet.
  public static func joined(
    _ parts: some Collection<DisplayText>, separator: DisplayText = .empty
  ) -> DisplayText {
    var string = ""
    var ends: [GlyphEnd] = []
    var columns = 0
    let isPlain = separator.ends.isEmpty && parts.allSatisfy(\.ends.isEmpty)
    func append(_ part: DisplayText) {
      if !isPlain {
        let base = string.utf8.count
        for position in 0..<part.glyphCount {
          let end = part.ends.isEmpty ? position + 1 : part.ends[position].byte
          ends.append(GlyphEnd(byte: base + end, columns: part.glyphColumns(position)))
        }
      }
      string += part.string
      columns += part.columns
    }
    for (number, part) in parts.enumerated() {
      if number > 0 { append(separator) }
      append(part)
    }
    return DisplayText(string: string, columns: columns, ends: ends)
  }
}
