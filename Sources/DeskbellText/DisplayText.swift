/// Text that may be shown: the only way from foreign text to a cell of the screen, to standard
/// output or to a log.
///
/// Whatever it was made from, a `DisplayText` is one line without control characters, bidirectional
/// overrides or characters that terminals disagree on, and knows its width in columns.
public struct DisplayText: Sendable {
  /// The text as a string that is safe to print.
  public let string: String
  /// The width of the whole in columns.
  public let columns: Int
  /// Where each glyph ends; empty when every glyph is one byte in one column.
  let ends: [GlyphEnd]

  init(string: String, columns: Int, ends: [GlyphEnd]) {
    self.string = string
    self.columns = columns
    self.ends = ends
  }

  /// Makes foreign text harmless: line breaks and tabs become spaces, other controls U+FFFD.
  public init(_ foreign: String) { self.init(foreign, limit: .max) }

  /// The beginning of foreign text, at most so many columns of it, without reading the rest: for
  /// lists, where a subject may be a megabyte. Ask for one column more than there is room for to
  /// let `truncated(to:)` see that something is missing.
  public init(_ foreign: String, limit columns: Int) {
    if let plain = Self.plainPrefix(of: foreign, limit: max(0, columns)) {
      self = plain
    } else {
      var gate = Gate(limit: max(0, columns))
      gate.read(foreign)
      self = gate.finish()
    }
  }

  public static let empty = DisplayText(string: "", columns: 0, ends: [])

  /// Blanks, as many as columns are asked for.
  public static func spaces(_ columns: Int) -> DisplayText {
    guard columns > 0 else { return .empty }
    return DisplayText(string: String(repeating: " ", count: columns), columns: columns, ends: [])
  }

  public var isEmpty: Bool { string.isEmpty }

  /// Whether each byte of the string is a glyph of one column: then it can be drawn byte by byte.
  public var isPlainASCII: Bool { ends.isEmpty }

  /// The text itself when it begins with nothing but printable ASCII up to its end or the limit.
  private static func plainPrefix(of foreign: String, limit: Int) -> DisplayText? {
    let length = foreign.utf8.count
    let wanted = min(length, limit)
    // One byte more than wanted: a mark could follow and belong to the last letter.
    let isPlain = foreign.utf8.withContiguousStorageIfAvailable { bytes in
      bytes[..<wanted].allSatisfy { 0x20...0x7E ~= $0 }
    }
    guard isPlain == true else { return nil }
    if wanted == length { return DisplayText(string: foreign, columns: length, ends: []) }
    let end = foreign.utf8.index(foreign.utf8.startIndex, offsetBy: wanted)
    guard foreign.utf8[end] < 0x80 else { return nil }
    return DisplayText(string: String(foreign[..<end]), columns: wanted, ends: [])
  }
}

extension DisplayText: Hashable {
  public static func == (left: DisplayText, right: DisplayText) -> Bool {
    left.string == right.string
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(string) }
}

extension DisplayText: ExpressibleByStringInterpolation {
  /// A literal, and whatever is interpolated in it, passes through the same gate.
  public init(stringLiteral value: String) { self.init(value) }
}

extension DisplayText: CustomStringConvertible {
  public var description: String { string }
}
