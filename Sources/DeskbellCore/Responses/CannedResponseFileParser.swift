import Yams

/// Reads the file of a canned response: headers by Yams, bodies by lines.
struct CannedResponseFileParser {
  private static let sharedKeys = ["name", "department", "tags"]
  private static let variantKeys = ["language", "title"]

  private let file: String
  private let lines: [Substring]
  private var position = 0
  private var result = CannedResponseFile(name: "", variants: [])
  private var bodyLines: [Int] = []

  init(text: String, file: String) {
    self.file = file
    let unmarked = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
    lines = unmarked.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  /// The file and the lines, counted from 1, where its bodies begin.
  mutating func parse() throws(CannedResponseFileError) -> (
    file: CannedResponseFile, bodyLines: [Int]
  ) {
    position = lines.firstIndex { !$0.allSatisfy(\.isWhitespace) } ?? 0
    guard isRule(lines[position]) else {
      throw error(
        position + 1, "The file must begin with a line --- and a header with name, language, title."
      )
    }
    while position < lines.count { try section() }
    return (result, bodyLines)
  }

  private func isRule(_ line: Substring) -> Bool {
    line.hasPrefix("---") && line.dropFirst(3).allSatisfy(\.isWhitespace)
  }

  private func error(_ line: Int, _ reason: String) -> CannedResponseFileError {
    CannedResponseFileError(file: file, line: line, reason: reason)
  }

  /// A header and its body.
  private mutating func section() throws(CannedResponseFileError) {
    let opening = position
    guard let closing = lines.indices.first(where: { $0 > opening && isRule(lines[$0]) }) else {
      throw error(opening + 1, "The header that begins here is not closed by a line ---.")
    }
    let values = try header(opening + 1..<closing)
    if result.variants.isEmpty { try takeShared(values, opening + 1) }
    let language = try text("language", of: values, opening + 1)
    guard LanguageTag.isWellFormed(language.text) else {
      throw error(
        language.line, "\"\(language.text)\" is not the code of a language, such as lt or zh-Hans.")
    }
    guard !result.variants.contains(where: { $0.language == language.text }) else {
      throw error(language.line, "The language \(language.text) is there twice.")
    }
    let title = try text("title", of: values, opening + 1).text
    position = closing + 1
    let body = body()
    result.variants.append(.init(language: language.text, title: title, body: body))
  }

  /// The lines up to the next header, stepped over.
  private mutating func body() -> String {
    var kept: [Substring] = []
    var start = position + 1
    while position < lines.count {
      let line = lines[position]
      let next = position + 1 < lines.count ? lines[position + 1] : nil
      let backslashes = CannedResponseFile.backslashes(of: line, before: next)
      if backslashes == 0 { break }
      position += 1
      if kept.isEmpty, line.allSatisfy(\.isWhitespace) {
        start = position + 1
      } else {
        kept.append(backslashes == nil ? line : line.dropFirst())
      }
    }
    while let last = kept.last, last.allSatisfy(\.isWhitespace) { kept.removeLast() }
    bodyLines.append(start)
    return kept.joined(separator: "\n")
  }
}

extension CannedResponseFileParser {
  private typealias Values = [String: (node: Node, line: Int)]

  /// The values of a header by their keys.
  private func header(_ range: Range<Int>) throws(CannedResponseFileError) -> Values {
    let yaml = lines[range].joined(separator: "\n")
    guard let node = try compose(yaml, firstLine: range.lowerBound + 1) else { return [:] }
    guard let mapping = node.mapping else {
      throw error(range.lowerBound + 1, "A header is lines of the form \"key: value\".")
    }
    let known = result.variants.isEmpty ? Self.sharedKeys + Self.variantKeys : Self.variantKeys
    var values: Values = [:]
    for (key, value) in mapping {
      let line = range.lowerBound + (key.mark?.line ?? 1)
      let name = key.scalar?.string ?? ""
      guard known.contains(name) else { throw unknownKey(name, known, line) }
      values[name] = (value, line)
    }
    return values
  }

  private func unknownKey(
    _ name: String, _ known: [String], _ line: Int
  ) -> CannedResponseFileError {
    if Self.sharedKeys.contains(name) {
      return error(line, "\(name): belongs into the first header, it holds for all languages.")
    }
    let question =
      NearestWord.nearest(to: name, among: known)
      .map { " Did you mean \"\($0)\"?" } ?? ""
    return error(line, "A header has no \"\(name)\".\(question)")
  }

  private func compose(
    _ yaml: String, firstLine: Int
  ) throws(CannedResponseFileError) -> Node? {
    do {
      return try Yams.compose(yaml: yaml)
    } catch let problem as YamlError {
      throw error(firstLine + Self.lineOffset(of: problem), Self.reason(of: problem))
    } catch {
      throw self.error(firstLine, "The header is not YAML.")
    }
  }

  private static func lineOffset(of problem: YamlError) -> Int {
    switch problem {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line - 1
    default: 0
    }
  }

  private static func reason(of problem: YamlError) -> String {
    switch problem {
    case .scanner(_, let text, _, _), .parser(_, let text, _, _), .composer(_, let text, _, _):
      "The header is not YAML: \(text). Put a value with a colon or a bracket in quotation marks."
    case .duplicatedKeysInMapping(let keys, _):
      "The header has \(keys.sorted().joined(separator: ", ")) twice."
    default: "The header is not YAML."
    }
  }

  /// A value that must be there and not be empty.
  private func text(
    _ key: String, of values: Values, _ headerLine: Int
  ) throws(CannedResponseFileError) -> (text: String, line: Int) {
    guard let value = values[key] else {
      throw error(headerLine, "The header that begins here has no \"\(key)\".")
    }
    guard let text = value.node.scalar?.string, text.contains(where: { !$0.isWhitespace }) else {
      throw error(value.line, "\(key): needs a text.")
    }
    return (text, value.line)
  }

  /// What the first header says for all languages.
  private mutating func takeShared(
    _ values: Values, _ headerLine: Int
  ) throws(CannedResponseFileError) {
    let name = try text("name", of: values, headerLine)
    guard name.text == name.text.lowercased(), !name.text.contains(where: \.isWhitespace) else {
      throw error(name.line, "A name is typed: in small letters and without blanks.")
    }
    result.name = name.text
    if values["department"] != nil {
      result.department = try text("department", of: values, headerLine).text
    }
    guard let tags = values["tags"] else { return }
    let items = tags.node.sequence.map(Array.init) ?? [tags.node]
    for item in items {
      guard let tag = item.scalar?.string, !tag.isEmpty else {
        throw error(tags.line, "tags: is a list of words, such as [refund, payment].")
      }
      result.tags.append(tag)
    }
  }
}
