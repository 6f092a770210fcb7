import Foundation

/// The one form in which text from outside is kept, whatever channel it came by.
public enum IntakeText {
  /// How many marks a letter may carry before they are parted (UAX #15, Stream-Safe Text Format).
  private static let mostMarks = 30
  private static let parting: Unicode.Scalar = "\u{34F}"

  /// In Unicode's form NFC and stream-safe, with line feeds as line ends and without NUL and byte
  /// order mark.
  ///
  /// Comparing texts puts the marks of each letter in order, which takes quadratic time for a letter
  /// with a hundred thousand of them: hence stream-safe.
  public static func normalized(_ text: String) -> String { composed(withLineFeeds(text)) }

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

  private static func composed(_ text: String) -> String {
    // Bytes below 0xCC: no scalar above U+02FF, where the first mark stands.
    guard text.utf8.contains(where: { $0 >= 0xCC }),
      text.unicodeScalars.contains(where: { !isSurelyComposed($0) && composes($0) })
    else { return text }
    return streamSafe(text).precomposedStringWithCanonicalMapping
  }

  private static func streamSafe(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      let isMark =
        scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
      marks = isMark ? marks + 1 : 0
      if marks > mostMarks {
        safe.append(parting)
        marks = 1
      }
      safe.append(scalar)
    }
    return String(safe)
  }

  /// Whether a scalar may become one with what stands before it. Only then is there anything to
  /// compose: NFC also puts another scalar for some that stand alone (U+1F71 becomes U+03AC), and what
  /// was written in whole letters is kept as it was written.
  private static func composes(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.canonicalCombiningClass != .notReordered
      || (0x1161...0x11C2).contains(scalar.value)
  }

  /// Whether a scalar stays as it is whatever stands beside it. Errs on the side of no.
  private static func isSurelyComposed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x300, 0x400...0x482, 0x5D0...0x5EA, 0x620...0x64A, 0x2010...0x2027, 0x3001...0x3029,
      0x3041...0x3098, 0x30A0...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFFEE, 0xFFFD,
      0x1F300...0x1FAFF:
      true
    default: false
    }
  }
}
