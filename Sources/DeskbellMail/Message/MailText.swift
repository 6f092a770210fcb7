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
}
