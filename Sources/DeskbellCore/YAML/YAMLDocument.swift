import Yams

/// The contents of a YAML file, with the line of each value for errors.
public struct YAMLDocument: Sendable {
  /// Larger files are refused.
  public static let maximumBytes = 1 << 20

  public let file: String
  public let root: YAMLNode

  /// - Parameter file: The name of the file for errors.
  /// - Throws: What is wrong with the text: it is not UTF-8, not YAML, larger than a mebibyte, or a
  ///   key is there twice.
  public init(bytes: [UInt8], file: String) throws(DocumentError) {
    guard bytes.count <= Self.maximumBytes else {
      throw DocumentError(file: file, line: 1, message: "The file is larger than 1 MiB.")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let valid = Self.firstInvalidLine(bytes)
      throw DocumentError(file: file, line: valid, message: "This is not text in UTF-8.")
    }
    try self.init(text: text, file: file)
  }

  public init(text: String, file: String) throws(DocumentError) {
    self.file = file
    try Self.check(text, file: file)
    var reader = YAMLReader(file: file)
    guard let node = try Self.compose(text, file: file) else {
      throw DocumentError(file: file, line: 1, message: "The file is empty.")
    }
    root = try reader.node(node)
  }

  /// Refuses what the parser should not see.
  private static func check(_ text: String, file: String) throws(DocumentError) {
    guard text.utf8.count <= maximumBytes else {
      throw DocumentError(file: file, line: 1, message: "The file is larger than 1 MiB.")
    }
    var line = 1
    var aliases = 0
    var isAtStart = true
    for byte in text.utf8 {
      if byte == 0x0A { line += 1 }
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D {
        throw DocumentError(file: file, line: line, message: "There is a control character.")
      }
      // A few aliases are a convenience; aliases of aliases could stand for more than memory holds.
      if byte == UInt8(ascii: "*"), isAtStart { aliases += 1 }
      guard aliases <= 32 else {
        throw DocumentError(file: file, line: line, message: "There are more than 32 aliases.")
      }
      isAtStart = byte <= 0x20 || "[{,:-?".utf8.contains(byte)
    }
  }

  private static func firstInvalidLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }

  private static func compose(_ text: String, file: String) throws(DocumentError) -> Node? {
    do {
      // Values are taken as they are written: rules that tell numbers from words are not needed, and
      // getting their patterns ready would take longer than the first paint.
      return try Yams.compose(yaml: text, .basic, .default, .utf8)
    } catch let problem as YamlError {
      throw DocumentError(file: file, line: problem.line(in: text), message: problem.sentence)
    } catch {
      throw DocumentError(file: file, line: 1, message: "This is not YAML.")
    }
  }
}

extension YamlError {
  fileprivate func line(in text: String) -> Int {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      // An unclosed bracket is noticed behind the last line.
      min(mark.line, max(1, text.split(separator: "\n", omittingEmptySubsequences: false).count))
    case .duplicatedKeysInMapping(_, let context): max(1, context.mark.line)
    default: 1
    }
  }

  fileprivate var sentence: String {
    switch self {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      "This is not YAML: \(problem). Put a value with a colon or a bracket in quotation marks."
    case .duplicatedKeysInMapping(let keys, _):
      "\u{201C}\(keys.first ?? "")\u{201D} is there twice, first here."
    default: "This is not YAML."
    }
  }
}
