/// Cuts a template into its segments.
struct TemplateScanner {
  private let characters: [Character]
  private var position = 0
  private var line = 1
  private var lineStart = 0
  private var segments: [ResponseTemplate.Segment] = []
  private var text = ""

  static func segments(
    of template: String
  ) throws(TemplateError) -> [ResponseTemplate.Segment] {
    var scanner = TemplateScanner(characters: Array(template))
    while scanner.position < scanner.characters.count { try scanner.step() }
    scanner.endText()
    return scanner.segments
  }

  private init(characters: [Character]) { self.characters = characters }

  private func isAt(_ text: String) -> Bool { characters[position...].starts(with: text) }

  private mutating func step() throws(TemplateError) {
    if isAt("\\{{") {
      text += "{{"
      position += 3
    } else if isAt("{{") {
      endText()
      segments.append(try value())
    } else {
      let character = characters[position]
      text.append(character)
      position += 1
      if character.isNewline {
        line += 1
        lineStart = position
      }
    }
  }

  private mutating func endText() {
    if !text.isEmpty { segments.append(.text(text)) }
    text = ""
  }

  /// The value between braces, stepped over.
  private mutating func value() throws(TemplateError) -> ResponseTemplate.Segment {
    let rest = characters[(position + 2)...].prefix { !$0.isNewline }
    guard let length = rest.indices.first(where: { rest[$0...].starts(with: "}}") }) else {
      throw error(
        "The braces that open here are not closed on the line. For two braces, write \\{{.")
    }
    let inside = String(rest[..<length])
    let parts = inside.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0].filter { !$0.isWhitespace }
    guard ResponseTemplate.isName(name) else {
      throw error("\"\(inside)\" is not the name of a value, such as customer.firstName.")
    }
    position = length + 2
    return .value(name: name, fallback: parts.count == 2 ? String(parts[1]) : nil)
  }

  private func error(_ message: String) -> TemplateError {
    TemplateError(line: line, column: position - lineStart + 1, message: message)
  }
}
