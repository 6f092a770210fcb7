import DeskbellText

/// The characters that lines and marks are drawn with: with and without Unicode.
struct Signs: Sendable {
  let hasUnicode: Bool

  var horizontal: String { hasUnicode ? "─" : "-" }
  var vertical: String { hasUnicode ? "│" : "|" }
  var topLeft: String { hasUnicode ? "╭" : "+" }
  var topRight: String { hasUnicode ? "╮" : "+" }
  var bottomLeft: String { hasUnicode ? "╰" : "+" }
  var bottomRight: String { hasUnicode ? "╯" : "+" }
  var ellipsis: DisplayText { hasUnicode ? "…" : "~" }
  var dot: String { hasUnicode ? "·" : "-" }
  var waiting: DisplayText { hasUnicode ? "●" : "*" }
  var mark: DisplayText { hasUnicode ? "✓" : "x" }
  var pointer: DisplayText { hasUnicode ? "▸" : ">" }
  var prompt: DisplayText { hasUnicode ? "›" : ">" }
  var up: String { hasUnicode ? "↑" : "^" }
  var arrow: String { hasUnicode ? "→" : "->" }
  var enter: String { hasUnicode ? "⏎" : "Enter" }

  /// Parts joined by a dot.
  func joined(_ parts: [String]) -> DisplayText {
    DisplayText(parts.filter { !$0.isEmpty }.joined(separator: " \(dot) "))
  }

  /// A key as hints show it.
  func key(_ notation: String) -> String { notation == "Enter" ? enter : notation }
}
