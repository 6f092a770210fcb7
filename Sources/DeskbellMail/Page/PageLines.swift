import DeskbellCore

/// The lines of a web page as they grow.
struct PageLines {
  var quoteDepth = 0

  private var lines: [BodyLine] = []
  private var current = ""
  /// The depth at which the current line began.
  private var lineDepth: Int?
  private var lineRole: BodyLine.Role?
  private var roles: [BodyLine.Role] = []
  private var endsInSpace = true
  private var wantsBlank = false
  private var isItemStart = false

  /// Where the next text goes.
  var position: (line: Int, offset: Int) { (lines.count, current.utf8.count) }

  /// The text of the current line from a position on; of an earlier line, the whole of the current.
  func text(since start: (line: Int, offset: Int)) -> String {
    let offset = start.line == lines.count ? start.offset : 0
    return IntakeText.line(String(decoding: current.utf8.dropFirst(offset), as: UTF8.self))
  }

  mutating func push(_ role: BodyLine.Role) {
    endLine()
    roles.append(role)
  }

  mutating func pop() {
    endLine()
    roles.removeLast()
  }

  /// Adds running text: white space counts as one space.
  mutating func add(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\n", "\t", "\r", "\u{0C}":
        if !endsInSpace { append(" ") }
        endsInSpace = true
      case "\0": continue
      case "\u{A0}":
        append(" ")
        endsInSpace = false
      default:
        append(scalar)
        endsInSpace = false
      }
    }
  }

  /// Adds text as it is, line by line.
  mutating func addVerbatim(_ text: String) {
    for scalar in text.unicodeScalars where scalar != "\r" && scalar != "\0" {
      if scalar == "\n" { breakLine() } else { append(scalar) }
    }
    endsInSpace = false
  }

  mutating func startItem(_ bullet: String) {
    endLine()
    for scalar in bullet.unicodeScalars { append(scalar) }
    endsInSpace = true
    isItemStart = true
  }

  /// Two cells of a row stand apart.
  mutating func separateCell() {
    if current.isEmpty || isItemStart { return }
    while current.utf8.last == 0x20 { current.unicodeScalars.removeLast() }
    current += "  "
    endsInSpace = true
  }

  /// Ends the line even when it is empty, as `<br>` does.
  mutating func breakLine() {
    if current.isEmpty { emit("") } else { endLine() }
  }

  mutating func endLine() {
    // A block at the beginning of a list's item goes on the line of its bullet.
    if isItemStart || current.isEmpty { return }
    let text = current
    current = ""
    endsInSpace = true
    emit(text)
  }

  mutating func endParagraph() {
    endLine()
    if !isItemStart, !lines.isEmpty { wantsBlank = true }
  }

  mutating func finished() -> [BodyLine] {
    isItemStart = false
    endLine()
    return lines
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if current.isEmpty {
      lineDepth = quoteDepth
      lineRole = roles.last
    }
    isItemStart = false
    current.unicodeScalars.append(scalar)
  }

  private mutating func emit(_ text: String) {
    let depth = lineDepth ?? quoteDepth
    let role = lineRole ?? roles.last ?? .unmarked
    lineDepth = nil
    lineRole = nil
    if wantsBlank,
      lines.last.map({ !$0.text.utf8.allSatisfy { $0 == 0x3E || $0 == 0x20 } }) ?? false
    {
      let shared = min(depth, Self.depth(of: lines.last?.text ?? ""))
      lines.append(BodyLine(text: String(repeating: ">", count: shared), role: role))
    }
    wantsBlank = false
    var trimmed = IntakeText.normalized(text)
    while trimmed.utf8.last == 0x20, trimmed != "-- " { trimmed.unicodeScalars.removeLast() }
    let prefix = String(repeating: ">", count: depth)
    let space = prefix.isEmpty || trimmed.isEmpty ? "" : " "
    lines.append(BodyLine(text: prefix + space + trimmed, role: role))
  }

  private static func depth(of line: String) -> Int { line.utf8.prefix { $0 == 0x3E }.count }
}
