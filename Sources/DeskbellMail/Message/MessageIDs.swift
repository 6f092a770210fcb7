/// The ids of Message-ID, In-Reply-To and References (RFC 5322, 3.6.4), without angle brackets.
enum MessageIDs {
  private static let limit = 1000

  static func parse(_ raw: [UInt8]) -> [String] {
    var ids: [String] = []
    var current: [UInt8]?
    for byte in raw where ids.count < limit {
      switch byte {
      case UInt8(ascii: "<"): current = []
      case UInt8(ascii: ">"):
        if let id = current.flatMap(Self.id) { ids.append(id) }
        current = nil
      case 0x09, 0x0A, 0x0D, 0x20: continue
      default: current?.append(byte)
      }
    }
    return ids.isEmpty ? bare(raw) : ids
  }

  /// Old programs leave the angle brackets out.
  private static func bare(_ raw: [UInt8]) -> [String] {
    raw.split { $0 <= 0x20 || $0 == UInt8(ascii: ",") }.compactMap { word in
      let inner = word.filter { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
      return inner.contains(UInt8(ascii: "@")) ? id(inner) : nil
    }
  }

  private static func id(_ bytes: [UInt8]) -> String? {
    bytes.isEmpty || bytes.count > 998 ? nil : MailText.decoded(bytes, charset: nil)
  }
}
