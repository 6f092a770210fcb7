/// A value of a YAML file that knows its line.
public struct YAMLNode: Sendable {
  /// What a value is.
  public enum Content: Sendable {
    /// Nothing, `~` or `null`.
    case empty
    /// Any other single value, as it is written.
    case text(String)
    case list([YAMLNode])
    case mapping(YAMLMapping)
  }

  public let file: String
  /// Counted from 1. An alias has the line of what it stands for.
  public let line: Int
  /// Counted from 1, in characters.
  public let column: Int
  public let content: Content

  /// An error at this value.
  public func error(_ message: String) -> DocumentError {
    DocumentError(file: file, line: line, column: column, message: message)
  }

  public var isEmpty: Bool {
    if case .empty = content { true } else { false }
  }
}

/// Each of these throws an error at the value's line where it is of another kind.
extension YAMLNode {
  /// A text that is not empty.
  ///
  /// - Parameter name: What the error calls the value.
  public func text(_ name: String) throws(DocumentError) -> String {
    guard case .text(let text) = content, text.contains(where: { !$0.isWhitespace }) else {
      throw error("\(name) needs a text.")
    }
    return text
  }

  /// The items of a list.
  public func list(_ name: String) throws(DocumentError) -> [YAMLNode] {
    guard case .list(let items) = content else {
      throw error("\(name) needs a list, such as [first, second].")
    }
    return items
  }

  /// The items of a list, or the only one where no list is written.
  public func oneOrMore(_ name: String) throws(DocumentError) -> [YAMLNode] {
    switch content {
    case .list(let items): return items
    case .text: return [self]
    case .empty, .mapping: throw error("\(name) needs one value or a list.")
    }
  }

  /// Keys with values.
  public func mapping(_ name: String) throws(DocumentError) -> YAMLMapping {
    guard case .mapping(let mapping) = content else {
      throw error("\(name) needs lines of the form \u{201C}key: value\u{201D}.")
    }
    return mapping
  }

  /// Keys with values, none of them unknown.
  public func mapping(
    _ name: String, keys known: [String]
  ) throws(DocumentError) -> YAMLMapping {
    let mapping = try mapping(name)
    for entry in mapping.entries where !known.contains(entry.key) {
      throw entry.unknown(in: name, known: known)
    }
    return mapping
  }

  /// `true` or `false`, also `yes` or `no`.
  public func flag(_ name: String) throws(DocumentError) -> Bool {
    switch try text(name).lowercased() {
    case "true", "yes": return true
    case "false", "no": return false
    default: throw error("\(name) needs true or false.")
    }
  }

  /// A whole number.
  public func integer(
    _ name: String, in range: ClosedRange<Int64>
  ) throws(DocumentError) -> Int64 {
    guard let number = Int64(try text(name)), range.contains(number) else {
      throw error("\(name) needs a number from \(range.lowerBound) to \(range.upperBound).")
    }
    return number
  }
}
