import Yams

/// Printing a canned response as a file that reads back as the same.
extension CannedResponseFile {
  /// The text of the file.
  public var text: String {
    variants.enumerated().map { place, variant in
      var lines: [(key: String, value: Node)] = []
      if place == 0 {
        lines.append(("name", Self.scalar(name)))
        if let department { lines.append(("department", Self.scalar(department))) }
        if !tags.isEmpty {
          lines.append(("tags", .sequence(.init(tags.map(Self.scalar), .implicit, .flow))))
        }
      }
      lines.append(("language", Self.scalar(variant.language)))
      lines.append(("title", Self.scalar(variant.title)))
      return "---\n\(Self.header(lines))---\n\(Self.escaped(variant.body))\n"
    }.joined(separator: "\n")
  }

  /// Whether a line of a body could be taken for the beginning of a header, if so with how many
  /// backslashes before it.
  static func backslashes(of line: Substring, before next: Substring?) -> Int? {
    guard let next, next.hasPrefix("language:") || next.hasPrefix("title:") else { return nil }
    let rest = line.drop { $0 == "\\" }
    return rest == "---" ? line.count - rest.count : nil
  }

  private static func escaped(_ body: String) -> String {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { place, line in
      let next = place + 1 < lines.count ? lines[place + 1] : nil
      return backslashes(of: line, before: next) == nil ? line : "\\" + line
    }.joined(separator: "\n")
  }

  private static func header(_ lines: [(key: String, value: Node)]) -> String {
    let node = Node(lines.map { (Node($0.key), $0.value) })
    // An emitter that is out of memory is all that can fail here.
    return (try? Yams.serialize(node: node, width: -1, allowUnicode: true)) ?? ""
  }

  /// A string on one line, whatever is in it.
  private static func scalar(_ text: String) -> Node {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && scalar.value != 0x7F && !(0x80...0x9F).contains(scalar.value)
        && scalar.value != 0x2028 && scalar.value != 0x2029
    }
    return .scalar(.init(text, Tag(.str), isPlain && !text.isEmpty ? .any : .doubleQuoted))
  }
}
