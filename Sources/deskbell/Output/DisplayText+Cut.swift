import DeskbellText

extension DisplayText {
  /// The text in at most so many columns; an ellipsis stands for what is left out.
  func cut(to limit: Int) -> DisplayText {
    guard columns > limit else { return self }
    var kept = ""
    var used = 0
    for glyph in glyphs where used < limit {
      guard used + glyph.columns <= limit - 1 else { break }
      kept += glyph.text
      used += glyph.columns
    }
    return DisplayText(limit > 0 ? kept + "…" : "")
  }
}
