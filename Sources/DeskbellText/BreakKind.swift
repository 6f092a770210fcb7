/// How a character takes part in breaking lines.
public enum BreakKind: Sendable {
  /// A row may end after it, and it is not missed there.
  case space
  /// A character of a script that is written without spaces: rows may end before and after it.
  case ideograph
  /// Stays with what follows.
  case opening
  /// Stays with what goes before.
  case closing
  /// Part of a word.
  case word

  public init(_ base: Unicode.Scalar, columns: Int) {
    switch base {
    case " ", "\t", "\u{1680}", "\u{2000}"..."\u{2006}", "\u{2008}"..."\u{200A}", "\u{205F}",
      "\u{3000}":
      self = .space
    case "(", "[", "{", "「", "『", "（", "【", "《", "〈", "〔", "［", "｛", "“", "‘":
      self = .opening
    case ")", "]", "}", ",", ".", "!", "?", ":", ";", "%", "」", "』", "）", "】", "》", "〉", "〕", "］",
      "｝", "、", "。", "，", "．", "！", "？", "：", "；", "…", "”", "’", "ー", "々", "・":
      self = .closing
    default:
      self = columns == 2 ? .ideograph : .word
    }
  }

  static func canBreak(between left: BreakKind, _ right: BreakKind) -> Bool {
    if left == .opening || right == .closing || left == .space { return false }
    return left == .ideograph || right == .ideograph
  }
}
