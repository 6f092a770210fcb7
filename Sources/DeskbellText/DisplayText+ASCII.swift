extension DisplayText {
  /// The same columns in ASCII alone, for consoles that can show nothing else: typographic marks
  /// become their plain forms, everything else question marks.
  public var asciiFallback: DisplayText {
    if ends.isEmpty { return self }
    var plain = ""
    for position in 0..<glyphCount {
      let base = glyphBase(position)
      plain += String(
        repeating: base.isASCII ? String(base) : Self.asciiForm(of: base),
        count: glyphColumns(position))
    }
    return DisplayText(string: plain, columns: columns, ends: [])
  }

  private static func asciiForm(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}": " "
    case "‘", "’", "‚", "′", "´": "'"
    case "“", "”", "„", "″", "«", "»": "\""
    case "\u{2010}"..."\u{2015}", "−": "-"
    case "•", "·", "●", "★": "*"
    case "…": "~"
    case "×": "x"
    case "→", "›", "▸", "▶": ">"
    case "←", "‹", "◂", "◀": "<"
    default: "?"
    }
  }
}
