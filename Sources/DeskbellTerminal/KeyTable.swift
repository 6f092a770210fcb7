import CNcurses

/// The byte sequences that a terminal sends for keys: what its description says, over what
/// terminals usually send.
struct KeyTable {
  private var keys: [[UInt8]: Key] = [:]
  private var beginnings: Set<[UInt8]> = []
  private var longest = 0

  /// - Parameter capability: gives what the terminal's description holds under a terminfo name.
  init(capability: (String) -> String? = { _ in nil }) {
    for (name, key) in Self.capabilities {
      guard let sequence = capability(name).map({ Array($0.utf8) }) else { continue }
      // A single byte would take a character or a control key away.
      guard sequence.count > 1, sequence[0] == 0x1B else { continue }
      // Some terminals' F15 is what all of them answer when asked where the cursor is.
      if sequence.last == UInt8(ascii: "R"), sequence.contains(UInt8(ascii: ";")) { continue }
      insert(sequence, key)
    }
  }

  private mutating func insert(_ sequence: [UInt8], _ key: Key) {
    keys[sequence] = key
    longest = max(longest, sequence.count)
    for length in 1..<sequence.count { beginnings.insert(Array(sequence.prefix(length))) }
  }

  /// The key that the bytes begin with, longest first, and its length.
  func key(at bytes: ArraySlice<UInt8>) -> (key: Key, length: Int)? {
    for length in stride(from: min(longest, bytes.count), to: 1, by: -1) {
      if let key = keys[Array(bytes.prefix(length))] { return (key, length) }
    }
    return nil
  }

  /// Whether the bytes are the beginning of a key and need more to be one.
  func isBeginning(_ bytes: ArraySlice<UInt8>) -> Bool { beginnings.contains(Array(bytes)) }

  private static let capabilities: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
      ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown),
      ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
      ("kLFT5", .wordLeft), ("kRIT5", .wordRight),
    ] + (1...20).map { ("kf\($0)", .function($0)) }

  /// `CSI … final` and `SS3 final`: cursor keys and the first function keys. With Ctrl the arrows
  /// move by words; other modifiers change nothing.
  static func cursorKey(final: UInt8, modifier: Int) -> Key? {
    let isControl = modifier > 0 && (modifier - 1) & 4 != 0
    switch final {
    case UInt8(ascii: "A"): return .up
    case UInt8(ascii: "B"): return .down
    case UInt8(ascii: "C"): return isControl ? .wordRight : .right
    case UInt8(ascii: "D"): return isControl ? .wordLeft : .left
    case UInt8(ascii: "H"): return .home
    case UInt8(ascii: "F"): return .end
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): return .function(Int(final - UInt8(ascii: "P")) + 1)
    default: return nil
    }
  }

  /// `SS3 final`: the keypad in its application mode, besides the cursor keys.
  static func keypadKey(final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "I"): .tab
    case UInt8(ascii: "X"): .character("=")
    case UInt8(ascii: "c"): .wordRight  // rxvt's arrows with Ctrl.
    case UInt8(ascii: "d"): .wordLeft
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      .character(Character(Unicode.Scalar(final - UInt8(ascii: "j") + UInt8(ascii: "*"))))
    default: cursorKey(final: final, modifier: 0)
    }
  }

  /// `CSI number ~`: the editing keypad and the function keys, numbered as DEC did.
  static func numberedKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }
}
