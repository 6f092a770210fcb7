/// Keys of a YAML file with their values, in the order of the file; no key is there twice.
public struct YAMLMapping: Sendable {
  public struct Entry: Sendable {
    public let key: String
    public let file: String
    /// The line of the key, counted from 1.
    public let line: Int
    /// The column of the key, counted from 1, in characters.
    public let column: Int
    public let value: YAMLNode

    /// An error at this key.
    public func error(_ message: String) -> DocumentError {
      DocumentError(file: file, line: line, column: column, message: message)
    }

    /// The error for a key that means nothing here, with the known one that was probably meant.
    public func unknown(in name: String, known: [String]) -> DocumentError {
      let hint =
        NearestWord.nearest(to: key, among: known)
        .map { "Did you mean \u{201C}\($0)\u{201D}?" }
        ?? "There are \(known.joined(separator: ", "))."
      return error("\(name) has no \u{201C}\(key)\u{201D}. \(hint)")
    }
  }

  public let file: String
  /// The line with which it begins, counted from 1.
  public let line: Int
  public let entries: [Entry]

  public func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }

  /// nil where the key is missing or has no value.
  public subscript(key: String) -> YAMLNode? {
    entry(key).flatMap { $0.value.isEmpty ? nil : $0.value }
  }

  /// The value of a key that must be there.
  public func required(_ key: String, of name: String) throws(DocumentError) -> YAMLNode {
    guard let value = self[key] else {
      throw DocumentError(
        file: file, line: entry(key)?.line ?? line, message: "\(name) needs \u{201C}\(key)\u{201D}."
      )
    }
    return value
  }
}
