/// The text between the marks of a bracketed paste, as it comes in.
struct PasteBuffer {
  /// A paste longer than this many bytes is handed on in parts.
  private let limit: Int
  private static let end: [UInt8] = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  private var searched = 0

  init(limit: Int) { self.limit = limit }

  /// Takes more of the paste. When its end is there: what came behind it.
  mutating func append(_ more: some Collection<UInt8>) -> [UInt8]? {
    bytes.append(contentsOf: more)
    while let escape = bytes[searched...].firstIndex(of: Self.end[0]) {
      searched = escape
      let tail = bytes[escape...].prefix(Self.end.count)
      if tail.elementsEqual(Self.end) {
        let rest = Array(bytes[(escape + Self.end.count)...])
        bytes.removeSubrange(escape...)
        return rest
      }
      if tail.count < Self.end.count, Self.end.starts(with: tail) { return nil }
      searched = escape + 1
    }
    searched = bytes.count
    return nil
  }

  /// All of it, with line feeds between lines: terminals send carriage returns.
  mutating func takeAll(_ charset: Charset) -> String {
    defer { (bytes, searched) = ([], 0) }
    return Self.text(bytes[...], charset)
  }

  /// What can be handed on while the end has not come, once there is much of it.
  mutating func takeOverflow(_ charset: Charset) -> String? {
    guard bytes.count > limit else { return nil }
    // At the end of a line, or else of a character, and before what may be the end mark.
    var cut = min(searched, bytes.count)
    if let line = bytes[..<cut].lastIndex(of: 0x0D) {
      cut = line
    } else {
      while cut > 0, cut < bytes.count, bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
      while cut == bytes.count, let last = bytes[..<cut].lastIndex(where: { $0 & 0xC0 != 0x80 }) {
        if bytes[last] < 0x80 { break }
        cut = last
      }
    }
    guard cut > 0 else { return nil }
    defer {
      bytes.removeFirst(cut)
      searched -= cut
    }
    return Self.text(bytes[..<cut], charset)
  }

  private static func text(_ bytes: ArraySlice<UInt8>, _ charset: Charset) -> String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0A, previous == 0x0D {
      } else {
        lines.append(byte == 0x0D ? 0x0A : byte)
      }
      previous = byte
    }
    return charset.string(lines)
  }
}
