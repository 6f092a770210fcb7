/// The source of a mail line by line, without what could be read back: parts that are encoded, and
/// words in which an address hides.
struct MaskedSource {
  private enum Place {
    case header, body
    /// The body of a part that is encoded.
    case encoded
  }

  private let mask: (String) -> String
  private var place = Place.header
  /// The header of the part, each field on a line, in small letters.
  private var fields: [String] = []
  /// What stands before and behind parts.
  private var boundaries: Set<String> = []
  /// Whether the field that goes on was left out.
  private var leavesOut = false

  init(mask: @escaping (String) -> String) { self.mask = mask }

  mutating func masked(_ lines: [Substring]) -> [String] {
    var result: [String] = []
    for line in lines {
      let words = masked(line)
      // Of lines that are left out one sign is enough.
      if words != Self.leftOut || result.last != Self.leftOut { result.append(words) }
    }
    return result
  }

  private static let leftOut = "…"

  private mutating func masked(_ line: Substring) -> String {
    if beginsPart(line) {
      (place, fields, leavesOut) = (.header, [], false)
      return mask(String(line))
    }
    switch place {
    case .header where line.isEmpty:
      endHeader()
      return ""
    case .header: return maskedField(line)
    case .encoded: return Self.leftOut
    case .body:
      return Self.hidesAddress(line) || Self.isEncoded(line) ? Self.leftOut : mask("\(line)")
    }
  }

  private func beginsPart(_ line: Substring) -> Bool {
    guard line.hasPrefix("--") else { return false }
    let words = line.dropFirst(2).lowercased().withoutTrailingBlanks
    return boundaries.contains(words)
      || words.hasSuffix("--") && boundaries.contains(String(words.dropLast(2)))
  }

  private mutating func maskedField(_ line: Substring) -> String {
    if line.first == " " || line.first == "\t", let last = fields.indices.last {
      fields[last] += " " + line.lowercased()
      leavesOut = leavesOut || Self.hidesAddress(line)
      return leavesOut ? " " + Self.leftOut : mask(String(line))
    }
    fields.append(line.lowercased())
    leavesOut = Self.hidesAddress(line)
    guard leavesOut else { return mask(String(line)) }
    return line.firstIndex(of: ":").map { "\(line[...$0]) \(Self.leftOut)" } ?? Self.leftOut
  }

  private mutating func endHeader() {
    let type = value(of: "content-type") ?? ""
    if let range = type.firstRange(of: "boundary=") {
      boundaries.insert(Self.parameter(type[range.upperBound...]))
    }
    let encoding = value(of: "content-transfer-encoding") ?? "7bit"
    let isPlain = ["7bit", "8bit", "binary"].contains { encoding.hasPrefix($0) }
    // A message within the message begins with a header.
    place = !isPlain ? .encoded : type.hasPrefix("message/") ? .header : .body
    (fields, leavesOut) = ([], false)
  }

  private func value(of name: String) -> String? {
    fields.last { $0.hasPrefix(name + ":") }.map {
      String($0.dropFirst(name.count + 1).drop(while: \.isWhitespace))
    }
  }

  private static func parameter(_ text: Substring) -> String {
    if text.first == "\"" { return String(text.dropFirst().prefix { $0 != "\"" }) }
    return String(text.prefix { $0 != ";" && !$0.isWhitespace })
  }

  /// Whether a line has a word of RFC 2047, or an @ that is written otherwise.
  private static func hidesAddress(_ line: Substring) -> Bool {
    guard line.utf8.contains(where: { "=%&".utf8.contains($0) }) else { return false }
    let line = line.lowercased()
    return ["=?", "=40", "%40", "&#64;", "&#x40;", "&commat;"].contains { line.contains($0) }
  }

  /// Whether a line looks like base64 although nothing says that it is.
  private static func isEncoded(_ line: Substring) -> Bool {
    line.utf8.count >= 40
      && line.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"),
          UInt8(ascii: "="):
          true
        default: false
        }
      }
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: String {
    String(reversed().drop(while: \.isWhitespace).reversed())
  }
}
