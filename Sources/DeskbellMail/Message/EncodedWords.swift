/// Encoded words in header fields (RFC 2047), also those that do not keep to its rules: with spaces
/// inside, with characters split over two words, next to other text without a space.
enum EncodedWords {
  private struct Word {
    var charset: String
    var bytes: [UInt8]
  }

  /// The rules allow 75 bytes; some programs write a whole subject as one word.
  private static let longestWord = 4096
  private static let space = UInt8(ascii: " ")

  static func decoded(_ raw: [UInt8]) -> String {
    guard raw.contains(UInt8(ascii: "=")) else { return MailText.decoded(raw, charset: nil) }
    var text = ""
    var pending: Word?
    var plain: [UInt8] = []
    func flushWord() {
      if let word = pending { text += MailText.decoded(word.bytes, charset: word.charset) }
      pending = nil
    }
    func flushPlain() {
      text += MailText.decoded(plain, charset: nil)
      plain = []
    }
    var at = 0
    while at < raw.count {
      guard raw[at] == UInt8(ascii: "="), let (word, end) = word(in: raw, at: at) else {
        plain.append(raw[at])
        at += 1
        continue
      }
      at = end
      let isAdjacent = pending != nil && plain.allSatisfy { $0 == space || $0 == 0x09 }
      if isAdjacent, pending?.charset == word.charset {
        pending?.bytes += word.bytes
      } else {
        flushWord()
        if !isAdjacent { flushPlain() }
        pending = word
      }
      plain = []
    }
    flushWord()
    flushPlain()
    return text
  }

  /// The word that begins at `=?` and where it ends.
  private static func word(in raw: [UInt8], at start: Int) -> (Word, Int)? {
    let mark = UInt8(ascii: "?")
    guard start + 1 < raw.count, raw[start + 1] == mark,
      let charsetEnd = raw[(start + 2)...].prefix(64).firstIndex(of: mark),
      charsetEnd + 2 < raw.count, raw[charsetEnd + 2] == mark
    else { return nil }
    let textStart = charsetEnd + 3
    let last = min(raw.count, textStart + longestWord) - 1
    var end = textStart
    while end < last, !(raw[end] == mark && raw[end + 1] == UInt8(ascii: "=")) { end += 1 }
    guard end < last else { return nil }
    let charset = raw[(start + 2)..<charsetEnd].prefix { $0 != UInt8(ascii: "*") }
    guard charset.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    let content = raw[textStart..<end]
    let bytes: [UInt8]
    switch raw[charsetEnd + 1] | 0x20 {
    case UInt8(ascii: "b"): bytes = TransferEncoding.base64(content)
    case UInt8(ascii: "q"): bytes = TransferEncoding.quoted(content)
    default: return nil
    }
    return (
      Word(charset: String(decoding: charset, as: UTF8.self).lowercased(), bytes: bytes), end + 2
    )
  }
}
