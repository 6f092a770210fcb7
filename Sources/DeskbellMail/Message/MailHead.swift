/// The header of a mail in bytes (RFC 5322, 2.2), before anything is read from it.
enum MailHead {
  private static let lineFeed = UInt8(ascii: "\n")

  /// The mail with no more fields than that, none of them longer than that: reading a header takes
  /// several times its size, and nobody writes one of megabytes.
  static func bounded(
    _ mail: [UInt8], fields: Int, fieldBytes: Int
  ) -> (mail: [UInt8], isCut: Bool) {
    var bounds = Bounds(fields: fields, fieldBytes: fieldBytes)
    var start = 0
    while start < mail.count, let feed = mail[start...].firstIndex(of: lineFeed) {
      let isLast = feed == start || feed == start + 1 && mail[start] == UInt8(ascii: "\r")
      if isLast { break }
      bounds.take(start...feed, isFolded: mail[start] == 0x20 || mail[start] == 0x09)
      start = feed + 1
    }
    guard bounds.isCut else { return (mail, false) }
    var kept: [UInt8] = []
    for range in bounds.kept { kept += mail[range] }
    return (kept + mail[start...], true)
  }

  /// Which lines of a header are kept, neighbours in one range.
  private struct Bounds {
    let fields: Int
    let fieldBytes: Int
    private(set) var kept: [ClosedRange<Int>] = []
    private(set) var isCut = false
    private var count = 0
    private var length = 0

    init(fields: Int, fieldBytes: Int) {
      self.fields = fields
      self.fieldBytes = fieldBytes
    }

    mutating func take(_ line: ClosedRange<Int>, isFolded: Bool) {
      if !isFolded { (count, length) = (count + 1, 0) }
      length += line.count
      if count > fields || isFolded && length > fieldBytes {
        isCut = true
      } else if line.count > fieldBytes {
        isCut = true
        kept.append(line.lowerBound...(line.lowerBound + fieldBytes - 1))
        kept.append(line.upperBound...line.upperBound)
      } else if let last = kept.last, last.upperBound + 1 == line.lowerBound {
        kept[kept.count - 1] = last.lowerBound...line.upperBound
      } else {
        kept.append(line)
      }
    }
  }
}
