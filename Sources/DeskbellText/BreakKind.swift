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
    if base.value < 0x80 {
      self = Self.ascii(UInt8(truncatingIfNeeded: base.value))
    } else if columns == 1, base.value < 0x1680 {
      self = .word
    } else {
      self = Self.typographic(base) ?? (columns == 2 ? .ideograph : .word)
    }
  }

  private static func ascii(_ byte: UInt8) -> BreakKind {
    switch byte {
    case 0x20, 0x09: .space
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .word
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .opening
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","),
      UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
      UInt8(ascii: ";"), UInt8(ascii: "%"):
      .closing
    default: .word
    }
  }

  /// Spaces and punctuation beyond ASCII.
  private static func typographic(_ base: Unicode.Scalar) -> BreakKind? {
    switch base {
    case "\u{1680}", "\u{2000}"..."\u{2006}", "\u{2008}"..."\u{200A}", "\u{205F}", "\u{3000}":
      .space
    case "「", "『", "（", "【", "《", "〈", "〔", "［", "｛", "“", "‘":
      .opening
    case "」", "』", "）", "】", "》", "〉", "〕", "］", "｝", "、", "。", "，", "．", "！", "？", "：", "；",
      "…", "”", "’", "ー", "々", "・":
      .closing
    default: nil
    }
  }

  static func canBreak(between left: BreakKind, _ right: BreakKind) -> Bool {
    if left == .opening || right == .closing || left == .space { return false }
    return left == .ideograph || right == .ideograph
  }
}
