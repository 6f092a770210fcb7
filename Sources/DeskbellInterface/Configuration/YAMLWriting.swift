/// Values as they are written in YAML.
enum YAMLWriting {
  /// A text, in quotation marks unless it is a plain word.
  static func scalar(_ text: String) -> String {
    let isPlain =
      text.first?.isLetter == true
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-/".contains($0)) }
      && !["true", "false", "yes", "no", "on", "off", "null"].contains(text.lowercased())
    if isPlain { return text }
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }

  static func list(_ items: [String]) -> String {
    "[\(items.map(scalar).joined(separator: ", "))]"
  }
}
