/// Why a theme cannot be used, for people.
public struct ThemeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, or the name that was looked for.
  public let source: String
  /// Counted from 1; nil when the trouble has no place in the file.
  public let line: Int?
  public let reason: String

  public init(source: String, line: Int? = nil, reason: String) {
    self.source = source
    self.line = line
    self.reason = reason
  }

  public var description: String {
    line.map { "\(source):\($0): \(reason)" } ?? "\(source): \(reason)"
  }
}
