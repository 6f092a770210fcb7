/// The charset that a web page names in its head.
enum PageCharset {
  /// Looks at the first kilobytes for `charset=`, as browsers do.
  static func declared(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x20 }, as: UTF8.self)
      .lowercased()
    for piece in head.split(separator: "<") where piece.hasPrefix("meta") {
      guard let range = piece.range(ofASCII: "charset=") else { continue }
      let value = piece[range...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
      let name = value.prefix { $0.isLetter || $0.isNumber || "-_.:".contains($0) }
      if !name.isEmpty { return String(name) }
    }
    return nil
  }
}

extension Substring {
  /// Where the text after the first occurrence of an ASCII needle begins.
  fileprivate func range(ofASCII needle: String) -> Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(needle) { return self.index(index, offsetBy: needle.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
