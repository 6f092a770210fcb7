/// Where lines of foreign text end: at LF, CR LF, CR, VT, FF, NEL (C2 85), U+2028 and U+2029
/// (E2 80 A8, E2 80 A9).
public enum LineBreaks {
  /// The text between the line breaks; an empty line last when the text ends in a break. Never
  /// empty. What comes after `limit` lines is not read.
  public static func split(_ text: String, limit: Int = .max) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var lines: [String] = []
      var start = 0
      while true {
        let (end, next) = lineEnd(in: bytes, from: start)
        lines.append(String(decoding: bytes[start..<end], as: UTF8.self))
        guard let next, lines.count < limit else { return lines }
        start = next
      }
    }
  }

  /// Where the line that begins at `start` ends, and where the next one begins, if there is one.
  private static func lineEnd(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, next: Int?) {
    func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }
    var position = start
    while position < bytes.count {
      switch bytes[position] {
      case 0x0D where byte(position + 1) == 0x0A: return (position, position + 2)
      case 0x0A...0x0D: return (position, position + 1)
      case 0xC2 where byte(position + 1) == 0x85: return (position, position + 2)
      case 0xE2 where byte(position + 1) == 0x80 && 0xA8...0xA9 ~= byte(position + 2):
        return (position, position + 3)
      default: position += 1
      }
    }
    return (bytes.count, nil)
  }
}
