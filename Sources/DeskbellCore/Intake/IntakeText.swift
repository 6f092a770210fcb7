/// The one form in which text from outside is kept, whatever channel it came by.
public enum IntakeText {
  /// How many marks a letter may carry before they are parted (UAX #15, Stream-Safe Text Format).
  private static let mostMarks = 30
  private static let parting: Unicode.Scalar = "\u{34F}"

  /// Letter for letter as it was written, with line feeds as line ends, without NUL and byte order
  /// mark, and stream-safe.
  ///
  /// Comparing texts puts the marks of each letter in order, which takes quadratic time for a letter
  /// with a hundred thousand of them: hence stream-safe. Decomposed letters stay so; the search and
  /// the width of a cell see to them by themselves.
  public static func normalized(_ text: String) -> String { streamSafe(withLineFeeds(text)) }

  /// Normalized, on one line, without leading and trailing blanks.
  public static func line(_ text: String) -> String {
    let folded = normalized(text).unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 }
    var line = String.UnicodeScalarView()
    line.append(contentsOf: folded.drop { $0 == " " })
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  private static func withLineFeeds(_ text: String) -> String {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let hasMark = text.utf8.starts(with: mark)
    guard hasMark || text.utf8.contains(where: { $0 == 0x0D || $0 == 0x00 }) else { return text }
    var clean: [UInt8] = []
    clean.reserveCapacity(text.utf8.count)
    var isAfterReturn = false
    for byte in text.utf8.dropFirst(hasMark ? mark.count : 0) {
      switch byte {
      case 0x00: continue
      case 0x0D: clean.append(0x0A)
      case 0x0A where isAfterReturn: break
      default: clean.append(byte)
      }
      isAfterReturn = byte == 0x0D
    }
    return String(decoding: clean, as: UTF8.self)
  }

  private static func streamSafe(_ text: String) -> String {
    guard hasLongRunOfMarks(text) else { return text }
    var safe = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = isMark(scalar) ? marks + 1 : 0
      if marks > mostMarks {
        safe.append(parting)
        marks = 1
      }
      safe.append(scalar)
    }
    return String(safe)
  }

  /// Whether some letter carries more marks than it may.
  private static func hasLongRunOfMarks(_ text: String) -> Bool {
    // Bytes from 0xCC on begin the scalars from U+0300 on, where the first mark stands.
    guard text.utf8.contains(where: { $0 >= 0xCC }) else { return false }
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = isMark(scalar) ? marks + 1 : 0
      if marks > mostMarks { return true }
    }
    return false
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && !isSurelyNoMark(scalar)
      && scalar.properties.canonicalCombiningClass != .notReordered
  }

  /// The letters of most texts, known without a look into the tables.
  private static func isSurelyNoMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x400...0x482, 0x5D0...0x5EA, 0x620...0x64A, 0x2010...0x2027, 0x3041...0x3096,
      0x30A0...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFFEE, 0xFFFD,
      0x1F300...0x1FAFF:
      true
    default: false
    }
  }
}
