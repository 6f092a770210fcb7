/// Which mails are unlike what people send: those that could make a parser go too deep or too long.
enum OddMail {
  static let largest = 4 << 20
  static let longestField = 16 << 10
  static let mostFields = 500
  static let mostBoundaries = 40

  /// One pass over the bytes, without any library.
  static func isOdd(_ bytes: [UInt8]) -> Bool {
    if bytes.count > largest { return true }
    var boundaries = 0
    var fieldStart = 0
    var fields = 0
    var isHeader = true
    var at = 0
    while at < bytes.count {
      let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[at..<end]
      if isHeader {
        let first = line.first
        if first == nil || line.elementsEqual([0x0D]) {
          isHeader = false
        } else if first != 0x20, first != 0x09 {
          fieldStart = at
          fields += 1
        }
        if end - fieldStart > longestField || fields > mostFields { return true }
      }
      if line.starts(with: [0x2D, 0x2D]) || opensPart(line) { boundaries += 1 }
      if boundaries > mostBoundaries { return true }
      at = end + 1
    }
    return false
  }

  /// Headers of parts are read by the same library as the mail's own, addresses too.
  private static func opensPart(_ line: ArraySlice<UInt8>) -> Bool {
    line.count > longestField || line.prefix(13).elementsEqual("Content-Type:".utf8)
  }
}
