import Foundation

/// Prepares text for an FTS5 index with the tokenizer `unicode61 remove_diacritics 2`.
///
/// The tokenizer folds case and diacritics and parts words at blanks and punctuation, so that
/// `A-1029` is the phrase *a 1029* and an address the phrase of its parts. It takes a run of Chinese
/// or Japanese for one word; here such a run becomes overlapping pairs and its last character alone:
/// 我要退款 is indexed as 我要, 要退, 退款, 款. Every two characters are then one word of the index, more
/// are a phrase, and one character is the beginning of some word.
public enum SearchSegmentation {
  /// The text as it goes into the index; most texts go in as they are.
  public static func segmented(_ text: String) -> String {
    guard needsWork(text) else { return text }
    var pieces = SegmentWriter(capacity: text.utf8.count * 2)
    for scalar in composed(text).unicodeScalars { pieces.append(scalar) }
    return pieces.finish()
  }

  /// The text in the one spelling of its characters; only rare texts have another. Beyond canonical
  /// composition only half-width katakana change, so that `m²` means the same beside any text.
  static func composed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.needsComposition) else { return text }
    var wide = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if (0xFF66...0xFF9F).contains(scalar.value) {
        let ordinary = String(scalar).decomposedStringWithCompatibilityMapping
        wide.append(contentsOf: ordinary.unicodeScalars)
      } else {
        wide.append(scalar)
      }
    }
    return String(wide).precomposedStringWithCanonicalMapping
  }

  /// Whether a text has anything but words that the tokenizer gets right. Errs on the side of yes.
  private static func needsWork(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(needsWork) ?? true
  }

  private static func needsWork(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x01..<0xC2, 0xC3..<0xE1: continue
      case 0xC2 where bytes[index + 1] != 0xAD: continue
      case 0xE1 where !(0x84...0x87).contains(bytes[index + 1]): continue
      case 0xE2 where !(0x80...0x81).contains(bytes[index + 1]): continue
      case 0xE2 where bytes[index + 1] == 0x80 && isVisible(bytes[index + 2]): continue
      default: return true
      }
    }
    return false
  }

  /// Whether U+2000 plus the low bits of a third byte is punctuation and no mark of direction.
  private static func isVisible(_ third: UInt8) -> Bool {
    !(0x8C...0x8F).contains(third) && !(0xAA...0xAE).contains(third)
  }
}
