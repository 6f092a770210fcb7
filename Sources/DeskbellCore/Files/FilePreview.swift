/// A file as lines to be read: its text where it is one, else what it is and how it begins.
///
/// The lines are foreign text: whoever shows them brings them through `DisplayText`.
public struct FilePreview: Equatable, Sendable {
  /// What is looked at of a file.
  private static let mostBytes = 256 * 1024
  private static let mostLines = 5_000
  /// What is shown of a file that is no text.
  private static let shownBytes = 512

  public var lines: [String]
  public var isText: Bool

  public init(_ bytes: [UInt8], type: String) {
    let kind = type.prefix { $0 != ";" }.lowercased()
    guard Self.isText(kind), !bytes.prefix(8_000).contains(0) else {
      isText = false
      lines = Self.facts(bytes, kind)
      return
    }
    isText = true
    let head = bytes.prefix(Self.mostBytes)
    var text = String(decoding: head, as: UTF8.self)
    if kind == "text/html" || kind == "application/xhtml+xml" { text = Self.plain(text) }
    var found = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .prefix(Self.mostLines).map { String($0.prefix(2_000)) }
    while let last = found.last, last.allSatisfy(\.isWhitespace) { found.removeLast() }
    let isCut = head.count < bytes.count || found.count == Self.mostLines
    lines = found + (isCut ? ["", "(The rest is too long for here: save the file.)"] : [])
  }

  private static func isText(_ kind: String) -> Bool {
    kind.hasPrefix("text/") || kind == "message/rfc822"
      || ["json", "xml", "yaml", "x-yaml", "csv", "javascript", "x-sh"].contains { word in
        kind == "application/\(word)" || kind.hasSuffix("+\(word)")
      }
  }

  private static func facts(_ bytes: [UInt8], _ kind: String) -> [String] {
    var lines = ["\(kind), \(bytes.count) bytes", ""]
    for start in stride(from: 0, to: min(bytes.count, shownBytes), by: 16) {
      let row = bytes[start..<min(start + 16, bytes.count)]
      let digits = row.map { hexadecimal($0) }.joined(separator: " ")
      let padding = String(repeating: " ", count: max(0, 48 - digits.count))
      let letters = row.map { (0x20..<0x7F).contains($0) ? String(UnicodeScalar($0)) : "." }
      lines.append(digits + padding + letters.joined())
    }
    return lines
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0\(digits)" : digits
  }

  /// The text of a simple page: what stands between tags.
  private static func plain(_ page: String) -> String {
    var text = ""
    var rest = page[...]
    while let start = rest.firstIndex(of: "<") {
      text += rest[..<start]
      rest = rest[start...]
      let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "/" }.lowercased()
      if name == "script" || name == "style", let end = rest.firstRange(of: "</\(name)") {
        rest = rest[end.upperBound...]
      }
      if breaks.contains(name) { text += "\n" }
      guard let end = rest.firstIndex(of: ">") else { return text }
      rest = rest[rest.index(after: end)...]
    }
    text += rest
    return entities.reduce(text) { $0.replacingAll($1.key, with: $1.value) }
  }

  private static let breaks: Set<String> = [
    "br", "/p", "p", "/div", "/tr", "/li", "/h1", "/h2", "/h3", "/table", "hr",
  ]
  // The ampersand last: what it makes is not read again.
  private static let entities: KeyValuePairs = [
    "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&nbsp;": " ", "&#39;": "'", "&amp;": "&",
  ]
}

extension String {
  fileprivate func replacingAll(_ old: String, with new: String) -> String {
    contains(old)
      ? split(separator: old, omittingEmptySubsequences: false).joined(separator: new) : self
  }
}
