/// A string that a terminal sends as an answer and that is no key: DCS, OSC, APC, PM and SOS (ECMA-48
/// 5.6), or a control sequence that is longer than any key's. It is swallowed, not kept, however long
/// it is and over however many reads it comes.
struct ControlString {
  /// What begins a string behind an Escape, with the C1 control that is short for both.
  static let introducers: [UInt8: UInt8] = [
    0x90: UInt8(ascii: "P"), 0x98: UInt8(ascii: "X"), 0x9B: UInt8(ascii: "["),
    0x9D: UInt8(ascii: "]"), 0x9E: UInt8(ascii: "^"), 0x9F: UInt8(ascii: "_"),
  ]

  static func isIntroducer(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: "[") && introducers.values.contains(byte)
  }

  /// What stood behind the Escape.
  let introducer: UInt8
  /// Whether nothing came behind the introducer yet: it may have been Alt with that letter.
  private(set) var isEmpty = true
  private var isBehindEscape = false
  /// How many bytes of a character in UTF-8 are still to come, and whether it is a C1 control.
  private var continuation = 0
  private var isControl = false

  init(_ introducer: UInt8) { self.introducer = introducer }

  /// How the string goes on with some bytes.
  enum Course: Equatable {
    case goesOn
    /// Ended in front of that place; what follows is not part of it.
    case ended(at: Int)
    /// An Escape that does not end it begins something else, which follows at that place.
    case brokenByEscape(at: Int)
  }

  mutating func take(_ bytes: ArraySlice<UInt8>) -> Course {
    for index in bytes.indices {
      let byte = bytes[index]
      if isBehindEscape {
        return byte == UInt8(ascii: "\\") ? .ended(at: index + 1) : .brokenByEscape(at: index)
      }
      if byte == 0x1B {
        isBehindEscape = true
      } else if ends(with: byte) {
        return .ended(at: index + 1)
      }
      isEmpty = false
    }
    return .goesOn
  }

  /// BEL ends what xterm sends, CAN and SUB break any string off, 0x9C is ST in one byte, or behind
  /// 0xC2 in UTF-8. Inside another character it is none: a title with a curly quote in it, which
  /// somebody else may have written, must not end there and go on as keys. What ends a control
  /// sequence is its first letter.
  private mutating func ends(with byte: UInt8) -> Bool {
    if introducer == UInt8(ascii: "[") { return !(0x20...0x3F).contains(byte) }
    switch byte {
    case 0x80...0xBF where continuation > 0:
      continuation -= 1
      return isControl && byte == 0x9C
    case 0xC0...0xF7:
      continuation = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
      isControl = byte == 0xC2
      return false
    default:
      continuation = 0
      return byte == 0x07 || byte == 0x18 || byte == 0x1A || byte == 0x9C
    }
  }
}
