import CMail

/// Bytes in some charset as text.
enum MailText {
  /// UTF-8 of bytes in a declared charset (nil: none declared), U+FFFD for what does not belong.
  static func decoded(_ bytes: [UInt8], charset: String?) -> String {
    if bytes.isEmpty { return "" }
    var count = 0
    let text = bytes.withUnsafeBufferPointer {
      cm_text($0.baseAddress, $0.count, charset, &count)
    }
    guard let text else { return String(decoding: bytes, as: UTF8.self) }
    defer { cm_text_free(text) }
    return String(decoding: UnsafeRawBufferPointer(start: text, count: count), as: UTF8.self)
  }

  /// In Unicode's form NFC, with line feeds as line ends and without NUL and byte order marks.
  static func normalized(_ text: String) -> String {
    var clean: [UInt8] = []
    clean.reserveCapacity(text.utf8.count)
    var isAfterReturn = false
    for byte in text.utf8 {
      switch byte {
      case 0x00: continue
      case 0x0D: clean.append(0x0A)
      case 0x0A where isAfterReturn: break
      default: clean.append(byte)
      }
      isAfterReturn = byte == 0x0D
    }
    if clean.starts(with: [0xEF, 0xBB, 0xBF]) { clean.removeFirst(3) }
    return composed(clean)
  }

  /// On one line, without leading and trailing space.
  static func oneLine(_ text: String) -> String {
    let folded = normalized(text).unicodeScalars.map { scalar -> Unicode.Scalar in
      scalar == "\n" || scalar == "\t" ? " " : scalar
    }
    var line = String.UnicodeScalarView()
    line.append(contentsOf: folded.drop { $0 == " " })
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  private static func composed(_ bytes: [UInt8]) -> String {
    var count = 0
    let text = bytes.withUnsafeBufferPointer { buffer -> UnsafeMutablePointer<CChar>? in
      guard let start = buffer.baseAddress else { return nil }
      return start.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
        cm_nfc($0, buffer.count, &count)
      }
    }
    guard let text else { return String(decoding: bytes, as: UTF8.self) }
    defer { cm_text_free(text) }
    return String(decoding: UnsafeRawBufferPointer(start: text, count: count), as: UTF8.self)
  }
}
