import DeskbellText

/// Foreign text as lines of at most so many columns, broken at blanks where there are any.
enum Wrapping {
  static func lines(_ text: String, columns: Int) -> [DisplayText] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap {
      paragraph($0, columns: max(1, columns))
    }
  }

  private static func paragraph(_ text: Substring, columns: Int) -> [DisplayText] {
    var lines: [DisplayText] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let shown = DisplayText(String(word))
      if used > 0, used + 1 + shown.columns > columns {
        lines.append(DisplayText(line))
        line = ""
        used = 0
      }
      if used > 0 {
        line += " "
        used += 1
      }
      for glyph in shown.glyphs {
        if used + glyph.columns > columns, used > 0 {
          lines.append(DisplayText(line))
          line = ""
          used = 0
        }
        line += glyph.text
        used += glyph.columns
      }
    }
    lines.append(DisplayText(line))
    return lines
  }
}
