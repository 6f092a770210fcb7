extension DisplayText {
  /// Columns between tab stops.
  public static let tabStop = 8

  /// The lines of foreign text, tabs expanded to every eighth column. A line break at the very end
  /// ends the last line and does not begin another; no text has no lines.
  public static func lines(of foreign: String) -> [DisplayText] {
    var foreign = foreign
    return foreign.withUTF8 { bytes in
      var lines: [DisplayText] = []
      var start = 0
      while start < bytes.count {
        let (end, next) = lineEnd(in: bytes, from: start)
        lines.append(line(String(decoding: bytes[start..<end], as: UTF8.self)))
        start = next
      }
      return lines
    }
  }

  /// Foreign text of several lines as one string that is safe to print, lines parted by `\n`.
  public static func block(_ foreign: String) -> String {
    lines(of: foreign).map(\.string).joined(separator: "\n")
  }

  private static func line(_ foreign: String) -> DisplayText {
    if !foreign.utf8.contains(0x09) { return DisplayText(foreign) }
    var gate = Gate(limit: .max, tabStop: tabStop)
    gate.read(foreign)
    return gate.finish()
  }

  /// Where the line that begins at `start` ends and where the next one begins: after LF, CR LF, CR,
  /// VT, FF, NEL (C2 85), U+2028 or U+2029 (E2 80 A8, E2 80 A9).
  private static func lineEnd(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, next: Int) {
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
    return (bytes.count, bytes.count)
  }
}
