import DeskbellCore

/// Files inside a text, as mail programs before MIME sent them: `begin 644 name`, lines of 45 bytes
/// in 6-bit characters, `end` (POSIX, uuencode).
enum Uuencoded {
  static func extract(
    from lines: [BodyLine]
  ) -> (lines: [BodyLine], files: [IncomingMessage.File]) {
    var kept: [BodyLine] = []
    var files: [IncomingMessage.File] = []
    var index = 0
    while index < lines.count {
      if let (file, end) = file(in: lines, at: index) {
        files.append(file)
        index = end
      } else {
        kept.append(lines[index])
        index += 1
      }
    }
    return (kept, files)
  }

  /// The file that begins at a line and the line after its end; nil: none does, or it is broken.
  private static func file(
    in lines: [BodyLine], at start: Int
  ) -> (IncomingMessage.File, Int)? {
    let words = lines[start].text.split(separator: " ", maxSplits: 2)
    guard words.count == 3, words[0] == "begin", (3...4).contains(words[1].count),
      words[1].allSatisfy({ ("0"..."7").contains($0) })
    else { return nil }
    var bytes: [UInt8] = []
    for index in lines.indices.suffix(from: start + 1) {
      let line = Array(lines[index].text.utf8)
      if lines[index].text.trimmed == "end" {
        let name = IntakeText.line(String(words[2]))
        let file = IncomingMessage.File(name: name, type: "application/octet-stream", bytes: bytes)
        return (file, index + 1)
      }
      guard let first = line.first else { continue }
      guard (0x20...0x60).contains(first), line.count <= 90 else { return nil }
      bytes += decoded(line)
    }
    return nil
  }

  private static func decoded(_ line: [UInt8]) -> [UInt8] {
    let count = Int((line[0] &- 0x20) & 0x3F)
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    for (index, byte) in line.dropFirst().enumerated() {
      bits = bits << 6 | UInt32((byte &- 0x20) & 0x3F)
      if index % 4 == 3 {
        bytes += [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
        bits = 0
      }
    }
    return Array(bytes.prefix(count))
  }
}
