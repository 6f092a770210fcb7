import CLinux
import Glibc

/// The character set of the locale: what the terminal is believed to show and to send.
enum Charset: Sendable {
  case utf8
  /// Nothing but ASCII is known to be shown. What is typed is read as UTF-8 all the same: where the
  /// locale says nothing, that is what terminals send.
  case ascii
  /// Any other, through the C library.
  case locale

  enum Decoded: Equatable {
    case scalar(Unicode.Scalar, length: Int)
    case needsMore
    case invalid
  }

  /// Reads the locale from the environment into the C library, for characters only.
  static func adoptLocale() -> Charset {
    // A locale that is asked for but not installed (the usual case after ssh) still says what the
    // terminal can do.
    if setlocale(LC_CTYPE, "") == nil, environmentAsksForUTF8 { setlocale(LC_CTYPE, "C.UTF-8") }
    guard let name = nl_langinfo(nl_item(CODESET)) else { return .ascii }
    return switch String(cString: name) {
    case "UTF-8": .utf8
    case "ANSI_X3.4-1968": .ascii
    default: .locale
    }
  }

  private static var environmentAsksForUTF8: Bool {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
      let lowercased = value.lowercased()
      return lowercased.contains("utf-8") || lowercased.contains("utf8")
    }
    return false
  }

  /// The first character of bytes that begin with one above ASCII.
  func decode(_ bytes: ArraySlice<UInt8>) -> Decoded {
    self == .locale ? Self.decodeByLocale(bytes) : Self.decodeUTF8(bytes)
  }

  private static func decodeByLocale(_ bytes: ArraySlice<UInt8>) -> Decoded {
    var value: UInt32 = 0
    let length = bytes.withUnsafeBufferPointer {
      clinux_decode($0.baseAddress, $0.count, &value)
    }
    if length == 0 { return .needsMore }
    guard length > 0, let scalar = Unicode.Scalar(value) else { return .invalid }
    return .scalar(scalar, length: Int(length))
  }

  private static func decodeUTF8(_ bytes: ArraySlice<UInt8>) -> Decoded {
    guard let first = bytes.first else { return .needsMore }
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return .invalid
    }
    let sequence = bytes.prefix(length)
    guard sequence.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else { return .invalid }
    guard sequence.count == length else { return .needsMore }
    guard let text = String(validating: sequence, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return .invalid }
    return .scalar(scalar, length: length)
  }

  /// Text of whole bytes; what is none of the character set becomes U+FFFD.
  func string(_ bytes: [UInt8]) -> String {
    guard self == .locale else { return String(decoding: bytes, as: UTF8.self) }
    var text = String.UnicodeScalarView()
    var rest = bytes[...]
    while let first = rest.first {
      if first < 0x80 {
        text.append(Unicode.Scalar(first))
        rest.removeFirst()
      } else if case .scalar(let scalar, let length) = decode(rest) {
        text.append(scalar)
        rest.removeFirst(length)
      } else {
        text.append("\u{FFFD}")
        rest.removeFirst()
      }
    }
    return String(text)
  }

  /// Whether the terminal can show a scalar.
  func has(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return true }
    return switch self {
    case .utf8: true
    case .ascii: false
    case .locale: clinux_scalar_is_encodable(scalar)
    }
  }

  /// What stands for a scalar that the terminal cannot show.
  static func substitute(for scalar: UInt32) -> UInt32 {
    substitutes[scalar].map(UInt32.init) ?? UInt32(UInt8(ascii: "?"))
  }

  private static let substitutes: [UInt32: UInt8] = {
    var table: [UInt32: UInt8] = [:]
    for (characters, substitute) in [
      ("‘’‚‹›′", "'"), ("“”„«»″", "\""), ("‐‑‒–—―−", "-"), ("…·", "."), ("•●▪◦", "*"),
      ("→▶▸", ">"), ("←◀◂", "<"), ("↑▲", "^"), ("↓▼", "v"), ("─━═", "-"), ("│┃║▏▎▍", "|"),
      ("┌┐└┘├┤┬┴┼╭╮╯╰╔╗╚╝", "+"), ("█▓▒░", "#"), ("×", "x"), ("✓✔", "x"), ("\u{A0}\u{3000}", " "),
    ] {
      for scalar in characters.unicodeScalars {
        table[scalar.value] = substitute.utf8.first
      }
    }
    return table
  }()
}
